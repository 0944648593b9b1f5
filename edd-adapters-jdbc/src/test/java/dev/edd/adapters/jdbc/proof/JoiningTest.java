package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.BoundedStorage;
import dev.edd.adapters.jdbc.ConflictInHostTransaction;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.HostTransactions;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.ContentionException;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A storage that takes part in the host's transactions. */
class JoiningTest {
    @ParameterizedTest
    @EnumSource
    void the_hosts_row_and_the_case_land_together(Database database) throws SQLException {
        Scene scene = new Scene(database);

        Verification created = scene.host.committed(connection -> {
            scene.note(connection);
            return scene.joining.create(scene.customer).get();
        });

        assertThat(scene.notes()).isEqualTo(1);
        assertThat(scene.outside.edd.verifications().find(created.id())).contains(created);
        assertThat(scene.outside.around(scene.customer)).hasSize(3);
        assertThat(scene.outside.storage.outbox().pending(Notifier.NAME)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_hosts_row_and_the_case_vanish_together(Database database) throws SQLException {
        Scene scene = new Scene(database);

        Verification seen = scene.host.rolledBack(connection -> {
            scene.note(connection);
            Verification created = scene.joining.create(scene.customer).get();
            assertThat(scene.joining.edd.verifications().find(created.id()))
                    .as("the transaction sees what it did")
                    .contains(created);
            return created;
        });

        assertThat(scene.notes()).isZero();
        assertThat(scene.outside.edd.verifications().find(seen.id())).isEmpty();
        assertThat(scene.outside.around(scene.customer)).hasSize(2);
        assertThat(scene.outside.storage.outbox().pending(Notifier.NAME)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_leaves_the_hosts_transaction_usable(Database database) throws SQLException {
        Scene scene = new Scene(database);
        CustomerId other = scene.outside.verified();

        String code = scene.host.committed(connection -> {
            scene.note(connection);
            scene.joining.create(scene.customer).get();
            String refusal = scene.joining.create(scene.customer).getLeft().code();
            scene.note(connection);
            scene.joining.create(other).get();
            return refusal;
        });

        assertThat(code).isEqualTo("data_exists");
        assertThat(scene.notes()).isEqualTo(2);
        assertThat(scene.outside.around(scene.customer)).hasSize(3);
        assertThat(scene.outside.around(other)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_ends_with_a_refusal_leaves_nothing_but_what_was_there_before(Database database)
            throws SQLException {
        Scene scene = new Scene(database);

        scene.host.committed(connection -> {
            scene.note(connection);
            return scene.joining.storage.unitOfWork().run(stores -> {
                Standing.stored(stores, Standing.frozen(Standing.of(stores, scene.customer)))
                        .get();
                return Either.left(new Standing.NotStored());
            });
        });

        assertThat(scene.notes()).isEqualTo(1);
        assertThat(scene.outside.around(scene.customer)).hasSize(2);
        assertThat(scene.outside
                        .edd
                        .parties()
                        .customer(scene.customer)
                        .get()
                        .customer()
                        .standing())
                .isEqualTo(CustomerStanding.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_throws_leaves_nothing_even_if_the_host_goes_on(Database database) throws SQLException {
        Scene scene = new Scene(database);

        scene.host.committed(connection -> {
            scene.note(connection);
            assertThatThrownBy(() -> scene.joining.storage.unitOfWork().run(stores -> {
                        Standing.stored(stores, Standing.frozen(Standing.of(stores, scene.customer)))
                                .get();
                        throw new ArithmeticException("of the host's own");
                    }))
                    .isInstanceOf(ArithmeticException.class);
            return true;
        });

        assertThat(scene.notes()).isEqualTo(1);
        assertThat(scene.outside.around(scene.customer)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_on_what_has_changed_is_a_conflict_and_is_not_made_again(Database database) throws SQLException {
        Scene scene = new Scene(database);
        Meanwhile storage = Meanwhile.first(1, scene.joining.storage, () -> scene.freeze());

        assertThatThrownBy(() -> scene.host.committed(connection -> {
                    scene.note(connection);
                    return new Node(storage).create(scene.customer);
                }))
                .isInstanceOf(ConflictInHostTransaction.class);

        assertThat(storage.commits()).isEqualTo(1);
        assertThat(scene.notes()).isZero();
        assertThat(scene.outside.around(scene.customer))
                .as("frozen, and no case")
                .hasSize(3);
    }

    @Test
    void a_transaction_that_the_database_gave_up_is_a_conflict_and_is_not_run_again() throws SQLException {
        Scene scene = new Scene(Database.POSTGRESQL);
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> scene.host.repeatingReads(connection -> {
                    scene.note(connection);
                    return scene.joining.storage.unitOfWork().run(stores -> {
                        runs.incrementAndGet();
                        Commit step = Standing.frozen(Standing.of(stores, scene.customer));
                        Crowd.elsewhere(() -> scene.freeze());
                        return Standing.stored(stores, step);
                    });
                }))
                .isInstanceOf(ConflictInHostTransaction.class);

        assertThat(runs.get()).isEqualTo(1);
        assertThat(scene.notes()).isZero();
        assertThat(scene.outside.around(scene.customer)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void who_waited_too_long_for_a_lock_is_told_so_and_the_hosts_transaction_is_as_before_it(Database database)
            throws SQLException {
        try (HikariDataSource pool = database.pool(1)) {
            Scene scene = new Scene(database, pool);

            try (Connection elsewhere = scene.locked(scene.customer)) {
                scene.host.committed(connection -> {
                    scene.note(connection);
                    scene.waitingAMoment(connection);
                    assertThatThrownBy(() -> scene.joining
                                    .edd
                                    .parties()
                                    .changeStanding(scene.customer, CustomerStanding.FROZEN, Node.GRACE))
                            .isInstanceOf(ContentionException.class);
                    scene.note(connection);
                    return true;
                });
                elsewhere.rollback();
            }

            assertThat(scene.notes()).isEqualTo(2);
            assertThat(scene.outside.around(scene.customer)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_conflict_nothing_more_is_decided_in_that_transaction(Database database) throws SQLException {
        Scene scene = new Scene(database);
        CustomerId other = scene.outside.verified();
        Meanwhile storage = Meanwhile.first(1, scene.joining.storage, () -> scene.freeze());

        scene.host.committed(connection -> {
            assertThatThrownBy(() -> new Node(storage).create(scene.customer))
                    .isInstanceOf(ConflictInHostTransaction.class);
            assertThatThrownBy(() -> scene.joining.create(other))
                    .isInstanceOf(ConflictInHostTransaction.class)
                    .hasCauseInstanceOf(ConflictInHostTransaction.class);
            assertThatThrownBy(() -> scene.joining.edd.parties().customer(other))
                    .isInstanceOf(ConflictInHostTransaction.class);
            return true;
        });

        assertThat(scene.outside.around(other)).hasSize(2);
        Verification created =
                scene.host.committed(connection -> scene.joining.create(other).get());
        assertThat(scene.outside.edd.verifications().find(created.id())).contains(created);
    }

    @Test
    void on_h2_nothing_is_written_above_read_committed() throws SQLException {
        Scene scene = new Scene(Database.H2);

        scene.host.repeatingReads(connection -> {
            assertThatThrownBy(() -> scene.joining.create(scene.customer))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("READ COMMITTED");
            return true;
        });
        try (HikariDataSource strict = Database.H2.pool(2, "TRANSACTION_SERIALIZABLE")) {
            assertThatThrownBy(() -> new Node(JdbcStorage.owning(strict, scene.tenant)).create(scene.customer))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("READ COMMITTED");
        }

        assertThat(scene.outside.around(scene.customer)).hasSize(2);
        scene.outside.create(scene.customer).get();
    }

    @Test
    void on_h2_a_turn_is_given_back_where_its_end_cannot_be_heard_of() throws SQLException {
        Scene scene = new Scene(Database.H2);
        Storage deaf = JdbcStorage.joining(
                scene.host.aware(),
                new HostTransactions() {
                    @Override
                    public boolean isActive() {
                        return scene.host.isActive();
                    }

                    @Override
                    public void afterwards(Runnable end) {
                        throw new IllegalStateException("the transaction is over");
                    }
                },
                scene.tenant);

        scene.host.rolledBack(connection -> {
            assertThatThrownBy(() -> new Node(deaf).create(scene.customer)).hasMessage("the transaction is over");
            Storage impatient = BoundedStorage.waiting(Database.H2.shared(), scene.tenant, Duration.ofMillis(50));
            return Crowd.elsewhere(
                    () -> new Node(impatient).create(scene.customer).get());
        });

        assertThat(scene.outside.around(scene.customer)).hasSize(3);
    }

    @Test
    void on_h2_who_waits_for_the_hosts_transaction_to_end_does_not_wait_for_ever() throws SQLException {
        Scene scene = new Scene(Database.H2);
        CustomerId other = scene.outside.verified();
        Storage impatient = BoundedStorage.waiting(Database.H2.shared(), scene.tenant, Duration.ofMillis(50));

        scene.host.committed(connection -> {
            Verification created = scene.joining.create(scene.customer).get();
            assertThatThrownBy(() -> Crowd.elsewhere(() -> new Node(impatient).create(other)))
                    .hasCauseInstanceOf(ContentionException.class);
            return created;
        });

        new Node(impatient).create(other).get();
        assertThat(scene.outside.around(scene.customer)).hasSize(3);
        assertThat(scene.outside.around(other)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_outbox_is_not_to_be_used_in_the_hosts_transaction(Database database) throws SQLException {
        Scene scene = new Scene(database);

        scene.host.committed(connection -> {
            assertThatThrownBy(() -> scene.joining
                            .storage
                            .outbox()
                            .claim(Notifier.NAME, new Lease(new UUID(1, 1), Node.START), Node.START, 1))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> scene.joining.storage.outbox().pending(Notifier.NAME))
                    .isInstanceOf(IllegalStateException.class);
            return true;
        });

        assertThat(scene.joining.storage.outbox().pending(Notifier.NAME)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_host_whose_connection_is_in_no_transaction_is_told_so(Database database) throws SQLException {
        Scene scene = new Scene(database);

        scene.host.inAutoCommit(connection -> {
            assertThatThrownBy(() -> scene.joining.create(scene.customer)).isInstanceOf(IllegalStateException.class);
            return true;
        });

        assertThat(scene.outside.around(scene.customer)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void outside_the_hosts_transactions_it_owns_its_own_and_decides_again(Database database) {
        Scene scene = new Scene(database);
        Meanwhile storage = Meanwhile.first(1, scene.joining.storage, () -> scene.freeze());

        Either<Refusal, Verification> created = new Node(storage).create(scene.customer);

        assertThat(created.getLeft().code()).isEqualTo("unverified_customer");
        CustomerId other = scene.joining.verified();
        scene.joining.create(other).get();
        assertThat(scene.outside.around(other)).hasSize(3);
        assertThat(scene.joining.edd.relay().deliver(100).acknowledged()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_of_the_host_has_room_for_many_units(Database database) throws SQLException {
        Scene scene = new Scene(database);

        scene.host.committed(connection -> {
            CustomerId customer = scene.joining.verified();
            return scene.joining.passed(customer);
        });

        assertThat(scene.outside.edd.parties().withApprovedEdd(Option.none(), 10))
                .hasSize(1);
    }

    /** A customer of a fresh tenant, seen from within the host's transactions and from outside. */
    private static final class Scene {
        private final Database database;
        private final String mark = UUID.randomUUID().toString();
        private final HostByHand host;
        private final Node joining;
        private final Node outside;
        private final TenantName tenant = Database.freshTenant();
        private final CustomerId customer;

        Scene(Database database) {
            this(database, database.shared());
        }

        Scene(Database database, DataSource ofTheHost) {
            this.database = database;
            this.host = new HostByHand(ofTheHost);
            this.joining = new Node(JdbcStorage.joining(host.aware(), host, tenant));
            this.outside = new Node(JdbcStorage.owning(database.shared(), tenant));
            this.customer = outside.verified();
            createTable();
        }

        Either<Refusal, ?> freeze() {
            return outside.edd.parties().changeStanding(customer, CustomerStanding.FROZEN, Node.GRACE);
        }

        /** The connection of a transaction of somebody else, who has locked a customer's row; to be closed. */
        Connection locked(CustomerId customer) throws SQLException {
            Connection connection = database.shared().getConnection();
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select version from edd_customer where tenant = ? and id = ? for update")) {
                statement.setString(1, tenant.value());
                statement.setObject(2, customer.value());
                assertThat(statement.executeQuery().next()).isTrue();
            }
            return connection;
        }

        /** Has a connection wait for locks no longer than a test must. */
        void waitingAMoment(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(database == Database.H2 ? "set lock_timeout 50" : "set lock_timeout = 50");
            }
        }

        /** Something that the host stores of its own. */
        void note(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("insert into host_note (mark) values (?)")) {
                statement.setString(1, mark);
                statement.executeUpdate();
            }
        }

        long notes() throws SQLException {
            try (Connection connection = database.shared().getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select count(*) from host_note where mark = ?")) {
                statement.setString(1, mark);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        }

        private void createTable() {
            try (Connection connection = database.shared().getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "create table if not exists host_note (mark varchar(50) not null)")) {
                statement.execute();
            } catch (SQLException failure) {
                throw new IllegalStateException("no table of the host", failure);
            }
        }
    }
}
