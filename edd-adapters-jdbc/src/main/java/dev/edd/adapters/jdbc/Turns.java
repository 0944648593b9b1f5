package dev.edd.adapters.jdbc;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Who may write, and when. On PostgreSQL everybody may, and the database sorts it out. On H2 the transactions of this process
 * take turns from their first write to their end, whichever pools and storages they come from: where one changes a row at the
 * very instant at which another commits it, and is rolled back then, H2 takes the other's commit back with it (seen with 2.4.240
 * and 2.5.252). Who came first goes first, and nobody waits for ever.
 */
final class Turns {
    private static final ConcurrentMap<String, Lock> BY_DATABASE = new ConcurrentHashMap<>();

    private final Lock lock;
    private final Duration patience;

    private Turns(Lock lock, Duration patience) {
        this.lock = lock;
        this.patience = patience;
    }

    /** The turns to take before writing, if any. */
    static Option<Turns> of(Dialect dialect, DataSource dataSource, Duration patience) {
        return Option.when(
                dialect == Dialect.H2,
                () -> new Turns(
                        BY_DATABASE.computeIfAbsent(name(dataSource), name -> new ReentrantLock(true)), patience));
    }

    /** Waits for a turn; gives what ends it, on the same thread. */
    Runnable take() {
        try {
            if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw LostRace.afterWaiting("another transaction has been writing for " + patience);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn to write", interrupted);
        }
        return lock::unlock;
    }

    private static String name(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(database_path(), database())")) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot tell which database this is", failure);
        }
    }
}
