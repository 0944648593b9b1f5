package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of the messages of a party there always is one that is available, and never two. */
class FirstMessageTest {
    private static final Instant LATER = Node.START.plus(Duration.ofDays(1));
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** The unit has begun to read before the message in front is acknowledged, and adds another one after that. */
    @ParameterizedTest
    @EnumSource
    void a_message_that_is_added_while_the_one_before_it_is_acknowledged_is_available(Ground ground) {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = ground.pool(4)) {
            Storage storage = JdbcStorage.owning(pool, tenant);
            Storage relays = JdbcStorage.owning(pool, tenant);
            CustomerId customer = new Node(storage).verified();
            acknowledge(relays, claimed(relays).single());
            Delivery last = claimed(relays).single();

            AtomicBoolean acknowledged = new AtomicBoolean();
            storage.unitOfWork()
                    .run(stores -> {
                        Versioned<Customer> seen = Standing.of(stores, customer);
                        if (!acknowledged.getAndSet(true)) {
                            acknowledge(relays, last);
                        }
                        return Standing.stored(stores, told(Standing.frozen(seen)));
                    })
                    .get();

            assertThat(claimed(relays).map(delivery -> delivery.message().id().sequence()))
                    .containsExactly(3L);
        }
    }

    /** PostgreSQL's driver can make one statement of a batch, in which no row sees the one before it. */
    @Test
    void steps_of_one_commit_are_available_one_after_the_other_also_where_the_driver_folds_batches() {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = folding()) {
            Storage storage = JdbcStorage.owning(pool, tenant);
            Node node = new Node(storage);
            VerificationId waiting = node.waiting(node.verified());
            claimed(storage).forEach(delivery -> drained(storage, delivery));

            node.edd
                    .verifications()
                    .giveAll(
                            waiting,
                            Node.GRACE,
                            stamp -> Vector.of(new StartProcessing(stamp), new Pass(stamp, Vector.empty())))
                    .get();

            Delivery first = claimed(storage).single();
            assertThat(claimed(storage)).isEmpty();
            acknowledge(storage, first);
            Delivery second = claimed(storage).single();
            assertThat(second.message().id().sequence())
                    .isEqualTo(first.message().id().sequence() + 1);
            acknowledge(storage, second);
            assertThat(claimed(storage)).isEmpty();
        }
    }

    private static Commit told(Commit commit) {
        return new Commit(
                commit.party(),
                commit.writes().map(write -> write.to(LinkedHashSet.of(Notifier.NAME))),
                commit.reads());
    }

    private static HikariDataSource folding() {
        try (HikariDataSource plain = Database.POSTGRESQL.pool(1)) {
            HikariConfig settings = new HikariConfig();
            settings.setJdbcUrl(plain.getJdbcUrl());
            settings.setUsername(plain.getUsername());
            settings.setPassword(plain.getPassword());
            settings.addDataSourceProperty("reWriteBatchedInserts", "true");
            return new HikariDataSource(settings);
        }
    }

    private static Seq<Delivery> claimed(Storage storage) {
        return storage.outbox().claim(Notifier.NAME, new Lease(UUID.randomUUID(), LATER.plus(LEASE)), LATER, 10);
    }

    private static void acknowledge(Storage storage, Delivery delivery) {
        assertThat(storage.outbox().acknowledge(delivery)).isTrue();
    }

    /** Acknowledges a message and all that come after it. */
    private static void drained(Storage storage, Delivery first) {
        acknowledge(storage, first);
        for (Seq<Delivery> next = claimed(storage); !next.isEmpty(); next = claimed(storage)) {
            next.forEach(delivery -> acknowledge(storage, delivery));
        }
    }
}
