package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.DatabaseFailedException;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drivers quote rows and values of what failed, and nothing of that leaves the adapter. */
class DriverTextsTest {
    /** Neither database takes any of them, and each says which value it does not take. */
    private static final Vector<String> FAILING = Vector.of(
            "insert into edd_document (tenant, id, owner, stored_at, body) values ('Ada Siskin', null, null, null, 'Ada Siskin')",
            "select cast('Ada Siskin' as integer)",
            "insert into edd_content (tenant, id, kept_at, chunks) values ('Ada Siskin', 'Ada Siskin', null, 1)");

    private final List<String> quoted = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void a_statement_that_fails_says_what_kind_of_failure_it_was(Database database) {
        for (String failing : FAILING) {
            Node node = node(database, trip -> {
                if (trip.what().contains("into edd_history")) {
                    run(trip, failing);
                }
            });

            Throwable thrown = catchThrowable(node::verified);

            DatabaseFailedException failure = (DatabaseFailedException) thrown;
            assertThat(failure.sqlState()).isNotEmpty();
            assertThat(failure).cause().isInstanceOfSatisfying(SQLException.class, cause -> {
                assertThat(failure.sqlState()).containsExactly(cause.getSQLState());
                assertThat(failure.vendorCode()).isEqualTo(cause.getErrorCode());
                assertThat(cause.getStackTrace())
                        .as("the driver's own")
                        .anyMatch(frame -> frame.getClassName().startsWith("org."));
            });
            assertSilent(thrown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_does_a_rollback_that_fails_after_it(Database database) {
        Node node = node(database, trip -> {
            if (trip.what().contains("into edd_history") || trip.what().equals("rollback")) {
                run(trip, FAILING.get(0));
            }
        });

        Throwable thrown = catchThrowable(node::verified);

        assertThat(thrown.getSuppressed()).isNotEmpty();
        assertSilent(thrown);
    }

    @ParameterizedTest
    @EnumSource
    void so_does_a_commit(Database database) {
        Node node = node(database, trip -> {
            if (trip.what().equals("commit")) {
                run(trip, FAILING.get(1));
            }
        });

        assertSilent(catchThrowable(node::verified));
    }

    @ParameterizedTest
    @EnumSource
    void so_does_a_query(Database database) {
        Node node = node(database, trip -> {
            if (trip.what().contains("from edd_customer")) {
                run(trip, FAILING.get(1));
            }
        });

        assertSilent(catchThrowable(() -> node.edd.parties().customer(new CustomerId(new UUID(1, 1)))));
    }

    @ParameterizedTest
    @EnumSource
    void so_does_the_outbox(Database database) {
        Node node = node(database, trip -> {
            if (trip.what().contains("edd_delivery")) {
                run(trip, FAILING.get(1));
            }
        });

        assertSilent(catchThrowable(() -> node.edd.relay().deliver(1)));
    }

    @ParameterizedTest
    @EnumSource
    void so_does_a_vault(Database database) {
        JdbcVault vault = JdbcVault.over(
                tapped(database, trip -> {
                    if (trip.what().contains("into edd_content_chunk")) {
                        run(trip, FAILING.get(2));
                    }
                }),
                Database.freshTenant());

        assertSilent(catchThrowable(() ->
                vault.keep(new DocumentId(UUID.randomUUID()), Node.START, new ByteArrayInputStream(new byte[] {1}))));
    }

    @ParameterizedTest
    @EnumSource
    void so_does_a_savepoint_in_the_hosts_transaction(Database database) throws SQLException {
        for (String call : Vector.of("setSavepoint", "releaseSavepoint")) {
            TenantName tenant = Database.freshTenant();
            HostByHand host = new HostByHand(tapped(database, trip -> {
                if (trip.what().equals(call)) {
                    run(trip, FAILING.get(1));
                }
            }));
            Node node = new Node(JdbcStorage.joining(host.aware(), host, tenant));

            assertSilent(host.rolledBack(connection -> catchThrowable(node::verified)));
        }
    }

    @Test
    void what_the_library_itself_says_is_left_as_it_is() {
        Node node = node(Database.H2, trip -> {});

        assertThat(catchThrowable(() -> node.storage.unitOfWork().run(stores -> {
                    throw new IllegalStateException("the host's own words");
                })))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the host's own words");
    }

    @Test
    void who_gets_no_connection_reads_why() {
        HikariDataSource pool = Database.H2.pool(1);
        Node node = new Node(JdbcStorage.owning(pool, Database.freshTenant()));
        pool.close();

        assertThat(catchThrowable(node::verified)).rootCause().hasMessageContaining("has been closed");
    }

    private Node node(Database database, Wire.Listener listener) {
        return new Node(JdbcStorage.owning(tapped(database, listener), Database.freshTenant()));
    }

    private static DataSource tapped(Database database, Wire.Listener listener) {
        return Wire.tapped(database.shared(), listener);
    }

    /** Fails as the database does, and keeps what it said. */
    private void run(Wire.Trip trip, String failing) throws SQLException {
        Connection connection = trip.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(failing);
        } catch (SQLException failure) {
            quoted.add(failure.getMessage());
            throw failure;
        }
    }

    private void assertSilent(Throwable thrown) {
        assertThat(quoted).as("what the driver said").anyMatch(Canary::isIn);
        try (Ear ear = new Ear()) {
            ear.hear(thrown);
            Canary.assertSilentIn(ear.heard());
        }
    }
}
