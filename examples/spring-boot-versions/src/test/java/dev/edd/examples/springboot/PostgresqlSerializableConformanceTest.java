package dev.edd.examples.springboot;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageConformance;
import javax.sql.DataSource;

class PostgresqlSerializableConformanceTest implements StorageConformance {
    /** For two engines, of which each runs some of the tests: it ends with the JVM. */
    private static final DataSource SERIALIZABLE = Database.POSTGRESQL.pool(20, "TRANSACTION_SERIALIZABLE");

    @Override
    public Storage fresh() {
        return JdbcStorage.owning(SERIALIZABLE, Database.freshTenant());
    }
}
