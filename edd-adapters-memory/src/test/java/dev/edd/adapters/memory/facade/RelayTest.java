package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import dev.edd.testkit.doubles.ProviderUnreachable;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final DeliveryPolicy TWO_ATTEMPTS =
            new DeliveryPolicy(Duration.ofMinutes(1), Vector.of(Duration.ofSeconds(10)));

    private final EddFixture fixture =
            new EddFixture(MemoryStorage.create(), builder -> builder.deliveryPolicy(TWO_ATTEMPTS));

    @Test
    void the_notifier_is_told_everything_once_per_party_in_order() {
        Customer ada = fixture.verified();
        fixture.eddOf(ada.id());
        fixture.deliverAll();

        assertThat(fixture.notifier.told().map(message -> message.id().sequence()))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(fixture.notifier.told().map(message -> message.id().party())).containsOnly(ada.id());
    }

    @Test
    void no_more_is_delivered_to_anybody_than_was_asked_for() {
        fixture.verified();

        assertThat(fixture.edd.relay().deliver(Notifier.NAME, 1).claimed()).isEqualTo(1);
        assertThat(fixture.edd.relay().deliver(1).acknowledged()).isEqualTo(1);
        assertThat(fixture.notifier.told()).hasSize(2);
        assertThat(fixture.edd.relay().deliver(1).claimed()).isZero();
    }

    @Test
    void a_dead_webhook_delays_no_inquiry() {
        fixture.notifier.failing(Integer.MAX_VALUE);
        VerificationId id = fixture.eddOf(fixture.verified().id()).id();

        fixture.deliverAll();

        assertThat(fixture.found(id).state()).isEqualTo(VerificationState.WAITING);
        assertThat(fixture.notifier.told()).isEmpty();
    }

    @Test
    void a_failure_is_tried_again_after_the_wait_of_the_policy_and_not_before() {
        fixture.notifier.failing(1);
        fixture.unverified();
        assertThat(fixture.edd.relay().deliver(10).postponed()).isEqualTo(1);

        fixture.clock.advance(Duration.ofSeconds(10).minusNanos(1_000));
        assertThat(fixture.edd.relay().deliver(10)).isEqualTo(DeliveryReport.NOTHING);

        fixture.clock.advance(Duration.ofNanos(1_000));
        assertThat(fixture.edd.relay().deliver(10).acknowledged()).isEqualTo(1);
    }

    @Test
    void the_host_learns_what_asubscriber_threw() {
        fixture.notifier.failing(1);
        fixture.unverified();

        DeliveryReport report = fixture.edd.relay().deliver(Notifier.NAME, 10);

        assertThat(report.failures().map(failure -> failure.cause().getClass().getSimpleName()))
                .containsExactly(ProviderUnreachable.class.getSimpleName());
        assertThat(report.failures().head().delivery().message().id().sequence())
                .isEqualTo(1);
    }

    @Test
    void what_fails_to_the_end_parks_its_party_and_nobody_else() {
        fixture.notifier.failing(2);
        Customer ada = fixture.unverified();
        fixture.edd.relay().deliver(10);
        fixture.clock.advance(Duration.ofSeconds(10));
        assertThat(fixture.edd.relay().deliver(10).parked()).isEqualTo(1);

        Customer bob = fixture.verified();
        fixture.deliverAll();

        assertThat(fixture.notifier.told().map(message -> message.id().party())).containsOnly(bob.id());
        DeadLetter dead = fixture.edd.relay().deadLetters(Notifier.NAME, 10).head();
        assertThat(dead.message().of()).isEqualTo(ada.id());
        assertThat(dead.attempts()).isEqualTo(2);
        assertThat(dead.reason()).isEqualTo(ProviderUnreachable.class.getName());
    }

    @Test
    void a_dead_letter_that_is_retried_goes_out_with_everything_behind_it() {
        Customer ada = parked();

        assertThat(fixture.edd.relay().retry(Notifier.NAME, firstOf(ada).id())).isTrue();
        fixture.deliverAll();

        assertThat(fixture.notifier.told().map(message -> message.id().sequence()))
                .containsExactly(1L, 2L);
        assertThat(fixture.edd.relay().deadLetters(Notifier.NAME, 10)).isEmpty();
        assertThat(fixture.edd.relay().retry(Notifier.NAME, firstOf(ada).id())).isFalse();
    }

    @Test
    void a_dead_letter_that_is_discarded_lets_the_next_message_go() {
        Customer ada = parked();

        assertThat(fixture.edd.relay().discard(Notifier.NAME, firstOf(ada).id()))
                .isTrue();
        assertThat(fixture.edd.relay().discard(Notifier.NAME, firstOf(ada).id()))
                .as("once")
                .isFalse();
        fixture.deliverAll();

        assertThat(fixture.notifier.told().map(message -> message.id().sequence()))
                .containsExactly(2L);
    }

    @Test
    void a_message_that_kills_every_relay_is_parked_at_last() {
        Killer killer = new Killer();
        EddFixture deadly = new EddFixture(
                MemoryStorage.create(),
                builder -> builder.deliveryPolicy(TWO_ATTEMPTS).subscriber(killer));
        deadly.unverified();
        for (int life = 0; life < TWO_ATTEMPTS.attempts(); life++) {
            assertThat(killer.kills(() -> deadly.edd.relay().deliver(killer.name(), 10)))
                    .isTrue();
            deadly.clock.advance(TWO_ATTEMPTS.lease());
        }

        assertThat(deadly.edd.relay().deliver(killer.name(), 10).parked()).isEqualTo(1);
        assertThat(deadly.edd.relay().deadLetters(killer.name(), 10).head().reason())
                .isEqualTo("unfinished");
    }

    @Test
    void a_message_that_another_relay_took_over_is_lost_to_the_slow_one_and_delivered_twice() {
        Slow slow = new Slow();
        EddFixture late = new EddFixture(MemoryStorage.create(), builder -> builder.subscriber(slow));
        late.unverified();
        slow.onReceive = message -> {
            late.clock.advance(DeliveryPolicy.STANDARD.lease());
            slow.onReceive = again -> {};
            assertThat(late.edd.relay().deliver(slow.name(), 1).acknowledged()).isEqualTo(1);
        };

        DeliveryReport slowOne = late.edd.relay().deliver(slow.name(), 1);

        assertThat(slowOne.lost()).isEqualTo(1);
        assertThat(slowOne.acknowledged()).isZero();
        assertThat(late.edd.relay().deliver(slow.name(), 1)).isEqualTo(DeliveryReport.NOTHING);
    }

    @Test
    void however_slow_and_dead_a_subscriber_is_nothing_is_parked_before_its_last_attempt_has_failed() {
        Slow dead = new Slow();
        EddFixture slow = new EddFixture(
                MemoryStorage.create(),
                builder -> builder.deliveryPolicy(TWO_ATTEMPTS).subscriber(dead));
        AtomicInteger calls = new AtomicInteger();
        dead.onReceive = message -> {
            calls.incrementAndGet();
            slow.clock.advance(Duration.ofSeconds(30));
            throw new IllegalStateException("dead");
        };
        List.range(0, 20).forEach(i -> slow.unverified());

        DeliveryReport report = DeliveryReport.NOTHING;
        int parked = 0;
        do {
            report = slow.edd.relay().deliver(dead.name(), 20);
            parked += report.parked();
        } while (report.claimed() > 0);

        assertThat(parked).isEqualTo(20);
        assertThat(calls).hasValue(20 * TWO_ATTEMPTS.attempts());
        assertThat(slow.edd.relay().deadLetters(dead.name(), 100).map(DeadLetter::attempts))
                .containsOnly(TWO_ATTEMPTS.attempts());
    }

    @Test
    void two_subscribers_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EddFixture(
                        MemoryStorage.create(),
                        builder -> builder.subscriber(new Slow()).subscriber(new Slow())))
                .withMessageContaining("slow");
    }

    @Test
    void a_subscriber_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.edd.relay().deliver(new SubscriberName("nobody"), 10));
    }

    private Customer parked() {
        fixture.notifier.failing(2);
        Customer ada = fixture.verified();
        fixture.edd.relay().deliver(10);
        fixture.clock.advance(Duration.ofSeconds(10));
        fixture.edd.relay().deliver(10);
        return ada;
    }

    private HistoryEntry firstOf(Customer customer) {
        return fixture.edd.parties().history(customer.id(), 0, 1).head();
    }

    /** Dies as a process does: with an error that nobody catches. */
    private static final class Killer implements Subscriber {
        @Override
        public SubscriberName name() {
            return new SubscriberName("killer");
        }

        @Override
        public boolean wants(Event event) {
            return true;
        }

        @Override
        public void receive(HistoryEntry message) {
            throw new Death();
        }

        boolean kills(Runnable relay) {
            try {
                relay.run();
                return false;
            } catch (Death death) {
                return true;
            }
        }
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Slow implements Subscriber {
        private Consumer<HistoryEntry> onReceive = message -> {};

        @Override
        public SubscriberName name() {
            return new SubscriberName("slow");
        }

        @Override
        public boolean wants(Event event) {
            return true;
        }

        @Override
        public void receive(HistoryEntry message) {
            onReceive.accept(message);
        }
    }
}
