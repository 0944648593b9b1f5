/** Every store and delivery port on a relational database: H2 or PostgreSQL. */
module dev.edd.adapters.jdbc {
    requires transitive dev.edd.ports;
    requires transitive java.sql;
    requires org.jdbi.v3.core;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static flyway.core;
    requires static org.jspecify;

    exports dev.edd.adapters.jdbc;
}
