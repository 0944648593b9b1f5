package dev.edd.examples.springboot;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.testkit.conformance.DocumentVaultConformance;

class PostgresqlVaultConformanceTest implements DocumentVaultConformance {
    @Override
    public DocumentVault freshVault() {
        return JdbcVault.over(Database.POSTGRESQL.shared(), Database.freshTenant());
    }
}
