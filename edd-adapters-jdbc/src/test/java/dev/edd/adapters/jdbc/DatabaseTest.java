package dev.edd.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    @ParameterizedTest
    @EnumSource
    void every_database_has_the_tables_of_the_library(Database database) throws SQLException {
        assertThat(read(
                        database.shared(),
                        "select count(*) from edd_verification where tenant = '"
                                + Database.freshTenant().value() + "'"))
                .isEqualTo("0");
    }

    @Test
    void h2_writes_before_it_acknowledges() throws SQLException {
        assertThat(read(
                        Database.H2.shared(),
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))
                .isEqualTo("0");
    }

    @Test
    void postgresql_writes_before_it_acknowledges_and_can_be_reached_from_this_machine_only() throws SQLException {
        DataSource server = Database.POSTGRESQL.shared();

        assertThat(read(server, "show server_version")).startsWith("18.");
        assertThat(read(server, "show synchronous_commit")).isEqualTo("on");
        assertThat(read(server, "show fsync")).isEqualTo("on");
        assertThat(read(server, "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource
    void transactions_are_isolated_as_the_pool_says(Database database) throws SQLException {
        try (HikariDataSource serializable = database.pool(1, "TRANSACTION_SERIALIZABLE");
                HikariDataSource ordinary = database.pool(1);
                Connection strict = serializable.getConnection();
                Connection usual = ordinary.getConnection()) {
            assertThat(strict.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(usual.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void a_killed_server_comes_back_with_what_it_had() throws SQLException {
        try (DatabaseServer server = DatabaseServer.mortal()) {
            String url = server.url();
            try (Connection before = DriverManager.getConnection(url, DatabaseServer.USER, "")) {
                before.createStatement().execute("create table kept as select 42 as number");
                server.kill();
                assertThat(before.isValid(1)).isFalse();
            }

            server.startAgain();

            assertThat(server.url()).isEqualTo(url);
            try (Connection after = DriverManager.getConnection(url, DatabaseServer.USER, "")) {
                assertThat(read(after, "select number from kept")).isEqualTo("42");
            }
        }
    }

    private static String read(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return read(connection, query);
        }
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
