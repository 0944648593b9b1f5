package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of the messages of a party that wait there always is one that is available. */
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

    private static Commit told(Commit commit) {
        return new Commit(
                commit.party(),
                commit.writes().map(write -> write.to(LinkedHashSet.of(Notifier.NAME))),
                commit.reads());
    }

    private static Seq<Delivery> claimed(Storage storage) {
        return storage.outbox().claim(Notifier.NAME, new Lease(UUID.randomUUID(), LATER.plus(LEASE)), LATER, 10);
    }

    private static void acknowledge(Storage storage, Delivery delivery) {
        assertThat(storage.outbox().acknowledge(delivery)).isTrue();
    }
}
