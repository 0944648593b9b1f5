package dev.edd.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Statements that prepare what is measured. */
final class Sql {
    private Sql() {}

    static void execute(String url, String user, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Runs a statement in a transaction of its own, and tells how many rows it changed. */
    static int execute(DataSource pool, String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
