package dev.edd.examples.springboot;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageConformance;

class PostgresqlConformanceTest implements StorageConformance {
    @Override
    public Storage fresh() {
        return JdbcStorage.owning(Database.POSTGRESQL.shared(), Database.freshTenant());
    }
}
