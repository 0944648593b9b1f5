package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StoragePlace;

/** A tenant's rows in a database, where every storage is as good as any other. */
final class TenantPlace implements StoragePlace {
    private final Database database;
    private final TenantName tenant = Database.freshTenant();

    TenantPlace(Database database) {
        this.database = database;
    }

    @Override
    public Storage open() {
        return JdbcStorage.owning(database.shared(), tenant);
    }

    /** A storage holds nothing but its data source; what a killed process leaves is tried in the crash tests. */
    @Override
    public void close() {
        // the pool is the tests' own
    }
}
