package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import javax.sql.DataSource;

/** Lets tests of other packages make a storage that gives up sooner. */
public final class BoundedStorage {
    private BoundedStorage() {}

    /** A storage that runs a unit of work so many times at most. */
    public static Storage owning(DataSource dataSource, TenantName tenant, int attempts) {
        return JdbcStorage.owning(dataSource, tenant, attempts);
    }
}
