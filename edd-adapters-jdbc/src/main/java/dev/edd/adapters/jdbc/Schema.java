package dev.edd.adapters.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The library's own tables, all named {@code edd_}. Needs Flyway, an optional dependency (and its
 * {@code flyway-database-postgresql} on PostgreSQL); hosts that migrate by other means run the same files, which are plain
 * SQL, from {@code edd-migrations/} in this jar.
 */
public final class Schema {
    /** Where Flyway keeps the history of the library's migrations, apart from the host's. */
    public static final String HISTORY_TABLE = "edd_schema_history";

    private Schema() {}

    /**
     * Brings the tables to this release. Safe to call from several nodes at once, and beside the host's own migrations.
     *
     * @param dataSource the database, in whose default schema the tables are
     */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:edd-migrations/" + Dialect.of(dataSource).folder())
                .table(HISTORY_TABLE)
                // the schema may hold the host's tables already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
