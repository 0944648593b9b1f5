package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import java.time.Duration;
import javax.sql.DataSource;

/** Lets tests of other packages make a storage that gives up sooner. */
public final class BoundedStorage {
    private BoundedStorage() {}

    /** A storage that runs a unit of work so many times at most. */
    public static Storage owning(DataSource dataSource, TenantName tenant, int attempts) {
        return JdbcStorage.owning(dataSource, tenant, new Patience(attempts, Patience.STANDARD.turn()));
    }

    /** A storage that waits so long at most for its turn to write, where writers take turns. */
    public static Storage waiting(DataSource dataSource, TenantName tenant, Duration turn) {
        return JdbcStorage.owning(dataSource, tenant, new Patience(Patience.STANDARD.attempts(), turn));
    }
}
