package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Event;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Everything that one tenant has: two of them given the same calls must give the same answers, whatever they store in. All
 * tenancies make the same ids and the same lease tokens, so that whoever mixes tenants up is found out. For one thread.
 */
final class Tenancy {
    static final SubscriberName PICKY = new SubscriberName("picky");
    private static final int EVERY = 3;

    final Storage storage;
    final DocumentVault vault;
    final Edd edd;
    private final RecordingNotifier notifier = new RecordingNotifier();
    private Instant now = Node.START;
    private Vector<Delivery> claimed = Vector.empty();

    Tenancy(Storage storage, DocumentVault vault) {
        this.storage = storage;
        this.vault = vault;
        this.edd = RiskWork.rating(Edd.on(storage, new ScriptedInquiries(), new ScriptedScreening()))
                .clock((InstantSource) this::tick)
                .ids(new SequentialIds())
                .notifier(notifier)
                .subscriber(new Picky())
                .deliveryPolicy(new DeliveryPolicy(Duration.ofMinutes(1), Vector.of(Duration.ofSeconds(1))))
                .build();
    }

    /** A microsecond later at every look: no two things are due at once, and what comes first is never left to a store. */
    Instant tick() {
        now = now.plus(1, ChronoUnit.MICROS);
        return now;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }

    Seq<MessageId> told() {
        return notifier.told().map(HistoryEntry::id);
    }

    /** What this tenant claimed so far, past the relay. */
    Seq<Delivery> claimed() {
        return claimed;
    }

    Seq<Delivery> claimed(Seq<Delivery> deliveries) {
        claimed = claimed.appendAll(deliveries);
        return deliveries;
    }

    /** What a relay did, without the exceptions themselves, of which no two are equal. */
    static Seq<Object> comparable(DeliveryReport report) {
        return Vector.of(report.withFailures(Vector.empty()), report.failures().map(DeliveryReport.Failure::delivery));
    }

    /** Takes no message whose number is a multiple of three. */
    private static final class Picky implements Subscriber {
        @Override
        public SubscriberName name() {
            return PICKY;
        }

        @Override
        public boolean wants(Event event) {
            return true;
        }

        @Override
        public void receive(HistoryEntry message) {
            if (message.id().sequence() % EVERY == 0) {
                throw new Receiver.Unwilling();
            }
        }
    }
}
