package dev.edd.adapters.jdbc;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Who may write, and when. On PostgreSQL everybody may, and the database sorts it out. On H2 the transactions of this process
 * take turns from their first write to their end, whichever pools and storages they come from: where one changes a row at the
 * very instant at which another commits it, and is rolled back then, H2 takes the other's commit back with it (seen with 2.4.240
 * and 2.5.252).
 */
final class Turns {
    private static final ConcurrentMap<String, Lock> BY_DATABASE = new ConcurrentHashMap<>();

    private Turns() {}

    /** The lock to hold while writing, if any. */
    static Option<Lock> of(Dialect dialect, DataSource dataSource) {
        return Option.when(
                dialect == Dialect.H2,
                () -> BY_DATABASE.computeIfAbsent(name(dataSource), name -> new ReentrantLock()));
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
