package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageConformance;

class H2ConformanceTest implements StorageConformance {
    @Override
    public Storage fresh() {
        return JdbcStorage.owning(Database.H2.shared(), Database.freshTenant());
    }
}
