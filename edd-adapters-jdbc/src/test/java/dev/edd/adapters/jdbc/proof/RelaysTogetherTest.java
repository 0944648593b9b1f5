package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three relays of one tenant, each with connections of its own, deliver what several parties have done. */
class RelaysTogetherTest {
    private static final int RELAYS = 3;
    private static final int PARTIES = 40;
    private static final int BATCH = 50;
    private static final int ROUNDS = 100;
    private static final int STEPS = 6;

    private static final Duration AFTER_EVERY_WAIT = Duration.ofHours(25);

    @ParameterizedTest
    @EnumSource
    void each_message_comes_in_order_and_only_the_poisoned_party_ends_in_the_dead_letters(Ground ground) {
        on(ground, scene -> {
            Vector<CustomerId> customers = scene.customersWithWork();
            CustomerId poisoned = customers.get(PARTIES / 2);
            scene.receiver.poison(poisoned);

            scene.dieHoldingALease();
            scene.deliverAll();

            Vector<MessageId> expected = customers.flatMap(scene::messages);
            Seq<MessageId> ofPoisoned = scene.messages(poisoned);
            assertThat(scene.receiver.taken().distinct())
                    .as("each message at least once, but for the poisoned party's")
                    .containsExactlyInAnyOrderElementsOf(expected.removeAll(ofPoisoned));
            assertThat(scene.receiver.failures()).as("one in five fails").isGreaterThan(expected.size() / 10);
            customers.forEach(customer -> assertInOrder(scene.receiver.handedOver(customer)));
            assertThat(scene.deadLetters()).hasSize(1).first().satisfies(letter -> {
                assertThat(letter.message().id()).isEqualTo(ofPoisoned.head());
                assertThat(letter.attempts()).isEqualTo(DeliveryPolicy.STANDARD.attempts());
                assertThat(letter.reason()).isEqualTo(Receiver.Unwilling.class.getName());
            });
            assertThat(scene.pending()).as("the rest waits behind it").isEqualTo(ofPoisoned.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_message_that_a_dead_relay_held_comes_to_another_once_the_lease_has_ended(Ground ground) {
        on(ground, scene -> {
            scene.customersWithWork();
            MessageId held = scene.dieHoldingALease();
            scene.round();
            assertThat(scene.receiver.handedOver(held.party()))
                    .as("nothing of that party while the lease lasts")
                    .containsExactly(held);

            scene.clock.advance(DeliveryPolicy.STANDARD.lease());
            scene.round();

            assertThat(scene.receiver.handedOver(held.party()).take(2)).containsExactly(held, held);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_dead_webhook_delays_no_inquiry(Ground ground) {
        on(ground, scene -> {
            scene.nodes.forEach(node -> node.notifier.failing(Integer.MAX_VALUE));
            scene.customersWithWork();
            scene.round();
            assertEveryInquiryIsOpen(scene, PARTIES);

            scene.deliverAll();
            assertThat(scene.nodes.head().storage.outbox().deadLetters(Notifier.NAME, Keyset.LARGEST))
                    .as("the webhook's parties are parked")
                    .hasSize(PARTIES);
            scene.customersWithWork();
            scene.round();
            assertEveryInquiryIsOpen(scene, 2 * PARTIES);
            assertThat(scene.nodes.map(node -> node.notifier.told().size())).containsOnly(0);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_committed_while_three_relays_deliver_comes_once_at_least_and_in_order(Ground ground) {
        on(ground, scene -> {
            Vector<CustomerId> customers = scene.customersWithWork();

            scene.deliverWhile(() -> Vector.range(0, STEPS)
                    .forEach(step -> customers.forEach(customer -> scene.nodes
                            .head()
                            .edd
                            .parties()
                            .changeStanding(
                                    customer,
                                    step % 2 == 0 ? CustomerStanding.FROZEN : CustomerStanding.VERIFIED,
                                    Node.GRACE)
                            .get())));
            scene.deliverAll();

            assertThat(scene.receiver.taken().distinct())
                    .containsExactlyInAnyOrderElementsOf(customers.flatMap(scene::messages));
            customers.forEach(customer -> {
                assertThat(scene.messages(customer)).hasSizeGreaterThan(STEPS + 2);
                assertInOrder(scene.receiver.handedOver(customer));
            });
            assertThat(scene.pending()).isZero();
        });
    }

    private static void assertEveryInquiryIsOpen(Scene scene, int opened) {
        assertThat(scene.nodes
                        .head()
                        .edd
                        .verifications()
                        .page(VerificationQuery.ALL, new Keyset(Order.OLDEST_FIRST, Option.none(), Keyset.LARGEST))
                        .items()
                        .map(verification -> verification.state()))
                .hasSize(opened)
                .containsOnly(VerificationState.WAITING);
    }

    private static void assertInOrder(Seq<MessageId> handedOver) {
        Seq<Long> sequences = handedOver.map(MessageId::sequence);
        assertThat(sequences).isEqualTo(sequences.sorted());
        assertThat(sequences.distinct()).containsExactlyElementsOf(Vector.rangeClosed(1L, sequences.last()));
    }

    private interface Story {
        void on(Scene scene);
    }

    private static void on(Ground ground, Story story) {
        try (HikariDataSource one = ground.pool(2);
                HikariDataSource two = ground.pool(2);
                HikariDataSource three = ground.pool(2)) {
            story.on(new Scene(Vector.of(one, two, three)));
        }
    }

    private static final class Scene {
        private final SettableClock clock = new SettableClock(Node.START);
        private final SequentialIds ids = new SequentialIds();
        private final Receiver receiver = new Receiver();
        private final Vector<Node> nodes;

        Scene(Vector<HikariDataSource> pools) {
            TenantName tenant = Database.freshTenant();
            nodes = pools.map(
                    pool -> new Node(JdbcStorage.owning(pool, tenant), clock, builder -> builder.subscriber(receiver)));
        }

        /** Customers with ids of their own, so that the failures of the receiver are the same in every run. */
        Vector<CustomerId> customersWithWork() {
            Vector<CustomerId> customers =
                    Vector.fill(PARTIES, () -> nodes.head().verified(new CustomerId(ids.next())));
            customers.forEach(customer -> nodes.head().create(customer).get());
            return customers;
        }

        /** One of the relays has just been handed a message when it dies. */
        MessageId dieHoldingALease() {
            receiver.killNext();
            assertThatThrownBy(() -> nodes.last().edd.relay().deliver(Receiver.NAME, BATCH))
                    .isInstanceOf(Receiver.Killed.class);
            return receiver.handedOver().last();
        }

        /** Those relays that live deliver until nothing is due. */
        int round() {
            return Crowd.of(RELAYS - 1, relay -> () -> delivered(nodes.get(relay)))
                    .sum()
                    .intValue();
        }

        /** Every relay delivers what is due, again and again until the work is done. */
        void deliverWhile(Runnable work) {
            AtomicBoolean done = new AtomicBoolean();
            Crowd.of(
                    RELAYS + 1,
                    number -> number == RELAYS
                            ? () -> {
                                try {
                                    work.run();
                                    return 0;
                                } finally {
                                    done.set(true);
                                }
                            }
                            : () -> {
                                int claimed = 0;
                                while (!done.get()) {
                                    claimed += delivered(nodes.get(number));
                                }
                                return claimed;
                            });
        }

        private static int delivered(Node node) {
            int claimed = 0;
            DeliveryReport report;
            do {
                report = node.edd.relay().deliver(BATCH);
                claimed += report.claimed();
            } while (report.claimed() > 0);
            return claimed;
        }

        /** Until nothing is due however long one waits. */
        void deliverAll() {
            round();
            int rounds = 0;
            do {
                assertThat(rounds++).as("the relays come to an end").isLessThan(ROUNDS);
                clock.advance(AFTER_EVERY_WAIT);
            } while (round() > 0);
        }

        Seq<MessageId> messages(CustomerId customer) {
            return nodes.head().around(customer).map(HistoryEntry::id);
        }

        Seq<DeadLetter> deadLetters() {
            return nodes.head().edd.relay().deadLetters(Receiver.NAME, Keyset.LARGEST);
        }

        long pending() {
            return nodes.head().storage.outbox().pending(Receiver.NAME);
        }
    }
}
