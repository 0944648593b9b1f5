package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.BoundedStorage;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.ports.ContentionException;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to a unit of work whose transaction the database gave up. */
class RetryTest {
    private static final int ATTEMPTS = 3;

    @Test
    void a_unit_that_loses_every_time_is_given_up_with_a_clear_error() {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = Ground.POSTGRESQL_SERIALIZABLE.pool(4)) {
            Node faster = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId customer = faster.verified();
            AtomicInteger runs = new AtomicInteger();
            Storage slower = BoundedStorage.owning(pool, tenant, ATTEMPTS);

            assertThatThrownBy(() -> slower.unitOfWork().run(stores -> {
                        Versioned<Customer> read = Standing.of(stores, customer);
                        Crowd.elsewhere(() -> faster.edd
                                .parties()
                                .changeStanding(customer, otherThan(read.value().standing()), Node.GRACE)
                                .get());
                        runs.incrementAndGet();
                        return Standing.stored(
                                stores, Standing.changed(read, CustomerStanding.REJECTED, Vector.empty()));
                    }))
                    .isInstanceOf(ContentionException.class)
                    .hasMessageContaining(String.valueOf(ATTEMPTS));

            assertThat(runs.get()).isEqualTo(ATTEMPTS);
            assertThat(faster.around(customer))
                    .as("only what the faster one did")
                    .hasSize(2 + ATTEMPTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_loses_less_often_lands_once(Ground ground) {
        TenantName tenant = Database.freshTenant();
        AtomicInteger losses = new AtomicInteger();
        try (HikariDataSource pool = ground.pool(4)) {
            Node node = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId customer = node.verified();
            DataSource losing = Wire.tapped(pool, trip -> {
                if (trip.what().equals("commit") && losses.incrementAndGet() < ATTEMPTS) {
                    throw new SQLTransactionRollbackException("lost", "40001");
                }
            });

            Storage storage = BoundedStorage.owning(losing, tenant, ATTEMPTS);
            storage.unitOfWork()
                    .run(stores -> Standing.stored(stores, Standing.frozen(Standing.of(stores, customer))))
                    .get();

            assertThat(losses.get()).isEqualTo(ATTEMPTS);
            assertThat(node.around(customer)).hasSize(3);
            assertThat(node.storage.outbox().pending(Notifier.NAME)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_bound_is_the_same_on_every_database(Ground ground) {
        TenantName tenant = Database.freshTenant();
        AtomicInteger losses = new AtomicInteger();
        try (HikariDataSource pool = ground.pool(4)) {
            Node node = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId customer = node.verified();
            DataSource losing = Wire.tapped(pool, trip -> {
                if (trip.what().contains("edd_history")) {
                    losses.incrementAndGet();
                    throw new SQLTransactionRollbackException("lost", "40001");
                }
            });
            Storage storage = BoundedStorage.owning(losing, tenant, ATTEMPTS);

            assertThatThrownBy(() -> storage.unitOfWork()
                            .run(stores -> Standing.stored(stores, Standing.frozen(Standing.of(stores, customer)))))
                    .isInstanceOf(ContentionException.class);

            assertThat(losses.get()).isEqualTo(ATTEMPTS);
            assertThat(node.around(customer)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, HYT00", "POSTGRESQL, 55P03"})
    void who_waited_too_long_for_a_lock_does_not_wait_again(Ground ground, String lockTimeout) {
        TenantName tenant = Database.freshTenant();
        AtomicInteger waits = new AtomicInteger();
        try (HikariDataSource pool = ground.pool(4)) {
            Node node = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId customer = node.verified();
            DataSource waiting = Wire.tapped(pool, trip -> {
                if (trip.what().contains("edd_history")) {
                    waits.incrementAndGet();
                    throw new SQLException("waited", lockTimeout);
                }
            });

            assertThatThrownBy(() -> JdbcStorage.owning(waiting, tenant)
                            .unitOfWork()
                            .run(stores -> Standing.stored(stores, Standing.frozen(Standing.of(stores, customer)))))
                    .isInstanceOf(ContentionException.class)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            told -> assertThat(told.getSQLState()).isEqualTo(lockTimeout));

            assertThat(waits.get()).isEqualTo(1);
            assertThat(node.around(customer)).hasSize(2);
        }
    }

    /** PostgreSQL refuses every further statement of such a transaction, but would take its commit for a rollback. */
    @ParameterizedTest
    @EnumSource
    void a_unit_that_hides_the_failure_of_a_statement_stores_nothing_and_ends_in_an_exception(Ground ground) {
        swallowing(ground, "22012");
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_hides_a_lost_race_stores_nothing_and_ends_in_an_exception(Ground ground) {
        swallowing(ground, "40001");
    }

    private static void swallowing(Ground ground, String state) {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = ground.pool(4)) {
            Node node = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId frozen = node.verified();
            CustomerId other = node.verified();
            AtomicInteger failures = new AtomicInteger();
            DataSource failing = Wire.tapped(pool, trip -> {
                if (trip.what().contains("into edd_history")) {
                    failures.incrementAndGet();
                    fail(trip, state);
                }
            });
            Storage storage = BoundedStorage.owning(failing, tenant, ATTEMPTS);
            Vector<Commit> steps = Vector.of(frozen, other)
                    .map(customer -> node.storage
                            .unitOfWork()
                            .read(stores -> Standing.frozen(
                                    stores.parties().find(customer).get())));

            assertThatThrownBy(() -> storage.unitOfWork().run(stores -> {
                        steps.forEach(step ->
                                assertThatThrownBy(() -> stores.commit(step)).isInstanceOf(RuntimeException.class));
                        assertThatThrownBy(() -> stores.parties().find(other))
                                .as("nothing is read in a transaction that was given up")
                                .isInstanceOf(RuntimeException.class);
                        return Either.right("as if nothing had happened");
                    }))
                    .isInstanceOf(RuntimeException.class);

            assertThat(failures.get()).as("it did fail").isPositive();
            assertThat(node.around(frozen)).hasSize(2);
            assertThat(node.around(other)).hasSize(2);
        }
    }

    /** A failure that the database itself knows of, so that on PostgreSQL the transaction is aborted. */
    private static void fail(Wire.Trip trip, String state) throws SQLException {
        try (PreparedStatement statement = trip.connection().prepareStatement("select 1 / ?")) {
            statement.setInt(1, 0);
            statement.executeQuery().close();
            throw new AssertionError("a division by zero that did not fail");
        } catch (SQLException aborted) {
            throw new SQLException("given up", state, aborted);
        }
    }

    private static CustomerStanding otherThan(CustomerStanding standing) {
        return standing == CustomerStanding.FROZEN ? CustomerStanding.UNVERIFIED : CustomerStanding.FROZEN;
    }
}
