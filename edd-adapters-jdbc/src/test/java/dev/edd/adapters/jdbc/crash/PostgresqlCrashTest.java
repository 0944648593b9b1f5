package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.DatabaseServer;
import dev.edd.adapters.jdbc.Schema;
import dev.edd.adapters.jdbc.TenantName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that uses PostgreSQL is killed while it commits; and so is PostgreSQL. */
class PostgresqlCrashTest {
    private static final int COMMITS_AFTERWARDS = 200;

    /** Waits for each of them, and counts them. */
    private static final String END_WRITERS = "select count(pg_terminate_backend(pid, 60000)) from pg_stat_activity"
            + " where application_name = 'writer'";

    private static DatabaseServer server;

    @BeforeAll
    static void start() {
        server = DatabaseServer.mortal();
        try (HikariDataSource database = open()) {
            Schema.migrate(database);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.edd.adapters.jdbc.crash.Crashes#seeds")
    void what_a_killed_process_had_acknowledged_is_there_and_nothing_is_twice(long seed) {
        Crashes.untilOneHits(() -> {
            TenantName tenant = Database.freshTenant();
            Account account;
            try (WriterProcess writer = writer(tenant, seed)) {
                account = writer.killedAmidCommits(seed);
            }

            assertThat(account.failures()).isEmpty();
            assertSound(tenant, account);
            return !account.inFlight().isEmpty();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.edd.adapters.jdbc.crash.Crashes#seeds")
    void what_a_killed_server_had_acknowledged_is_there_and_its_clients_go_on(long seed) {
        Crashes.untilOneHits(() -> {
            TenantName tenant = Database.freshTenant();
            Account account = writtenAcrossAKill(tenant, seed);

            assertSound(tenant, account);
            return !account.unknown().isEmpty();
        });
    }

    private static Account writtenAcrossAKill(TenantName tenant, long seed) {
        try (WriterProcess writer = writer(tenant, seed)) {
            writer.listenAmidCommits(seed);
            assertThat(writer.account().failures()).isEmpty();

            server.kill();
            server.startAgain();

            writer.listenUntil(of -> !of.failures().isEmpty());
            int before = writer.account().storedCommits();
            writer.listenUntil(of -> of.storedCommits() >= before + COMMITS_AFTERWARDS);
            writer.kill();
            return writer.account();
        }
    }

    private static void assertSound(TenantName tenant, Account account) {
        try (HikariDataSource left = open()) {
            endWriters(left);
            Audit audit = new Audit(left, tenant, account);
            audit.assertSound();
            assertThat(audit.kindsOfEvents()).hasSizeGreaterThan(16);
        }
    }

    private static WriterProcess writer(TenantName tenant, long seed) {
        return WriterProcess.on(server.url() + "?ApplicationName=writer", DatabaseServer.USER, tenant, seed);
    }

    private static HikariDataSource open() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(DatabaseServer.USER);
        pool.setPassword("");
        return pool;
    }

    /** The server may not have noticed yet that the writer is gone, and what it had sent may still land. */
    private static void endWriters(HikariDataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int writers;
            do {
                try (ResultSet count = statement.executeQuery(END_WRITERS)) {
                    assertThat(count.next()).isTrue();
                    writers = count.getInt(1);
                }
            } while (writers > 0);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot end what is left of the writers", failure);
        }
    }
}
