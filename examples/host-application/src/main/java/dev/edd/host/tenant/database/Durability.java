package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.H2Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of a database that acknowledges commits which it may still lose. */
final class Durability {
    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);

    private static final String H2_SETTINGS =
            "select listagg(distinct setting_name || '=' || upper(setting_value), ';') within group (order by setting_name || '=' || upper(setting_value) desc)"
                    + " from information_schema.settings where setting_name in ('WRITE_DELAY', 'REUSE_SPACE')";

    private Durability() {}

    static void check(DatabaseSettings settings, Connection connection) throws SQLException {
        if (settings.isPostgresql()) {
            if (first(connection, "show synchronous_commit").equals("off")) {
                LOG.warn("synchronous_commit is off: PostgreSQL may lose the latest commits when it crashes");
            }
        } else if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")) {
            LOG.warn("The database is in memory: everything is gone when the host stops");
        } else if (!first(connection, H2_SETTINGS).equals(H2Files.SETTINGS)) {
            LOG.warn(
                    "edd.datasource.url has no {}: H2 loses the latest commits when the host is killed",
                    H2Files.SETTINGS);
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new SQLException("the database does not tell: " + query);
            }
            return rows.getString(1);
        }
    }
}
