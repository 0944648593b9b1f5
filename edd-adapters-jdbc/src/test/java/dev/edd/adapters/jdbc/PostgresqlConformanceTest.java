package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageConformance;

class PostgresqlConformanceTest implements StorageConformance {
    @Override
    public Storage fresh() {
        return JdbcStorage.owning(Database.POSTGRESQL.shared(), Database.freshTenant());
    }
}
