package dev.edd.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The databases that the adapter speaks to. */
enum Dialect {
    /** H2. */
    H2,
    /** PostgreSQL. */
    POSTGRESQL;

    /** Tells by the database's own name. */
    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default -> throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + product);
            };
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot reach the database", failure);
        }
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
