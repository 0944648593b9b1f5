package dev.edd.adapters.jdbc;

import dev.edd.ports.provider.DocumentVault;
import dev.edd.testkit.conformance.DocumentVaultConformance;

class PostgresqlVaultConformanceTest implements DocumentVaultConformance {
    @Override
    public DocumentVault freshVault() {
        return JdbcVault.over(Database.POSTGRESQL.shared(), Database.freshTenant());
    }
}
