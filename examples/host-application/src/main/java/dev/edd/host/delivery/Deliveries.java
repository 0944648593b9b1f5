package dev.edd.host.delivery;

import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Relay;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is due, and tells the log what could not be delivered. */
final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int BATCH = 100;

    private Deliveries() {}

    /** Delivers everything that is due to one subscriber now, a batch at a time. */
    static void deliver(String tenant, Relay relay, SubscriberName subscriber) {
        DeliveryReport report;
        do {
            report = relay.deliver(subscriber, BATCH);
            report.failures()
                    .forEach(failure -> LOG.warn(
                            "{}: delivery of {} to {} failed at attempt {} with {}",
                            tenant,
                            failure.delivery().message().id().text(),
                            subscriber.value(),
                            failure.delivery().attempt(),
                            failure.cause().getClass().getName()));
            if (report.parked() > 0) {
                tellWhatIsParked(tenant, relay, subscriber, report.parked());
            }
        } while (report.claimed() == BATCH);
    }

    /** The report only counts them, since some were parked without a failure; they are the ones that were parked last. */
    private static void tellWhatIsParked(String tenant, Relay relay, SubscriberName subscriber, int parked) {
        Seq<DeadLetter> letters = relay.deadLetters(subscriber, Keyset.LARGEST);
        if (letters.size() == Keyset.LARGEST) {
            LOG.error(
                    "{}: {} more dead letters to {}, which has so many that the latest cannot be listed",
                    tenant,
                    parked,
                    subscriber.value());
            return;
        }
        letters.takeRight(parked)
                .forEach(letter -> LOG.error(
                        "{}: {} to {} is a dead letter after {} attempts, the last of which ended with {}; the subscriber"
                                + " gets nothing more about that party until an officer retries or discards it",
                        tenant,
                        letter.message().id().text(),
                        subscriber.value(),
                        letter.attempts(),
                        letter.reason()));
    }
}
