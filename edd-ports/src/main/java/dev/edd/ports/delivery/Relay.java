package dev.edd.ports.delivery;

import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Hands what happened to the subscribers: at least once, and in order for each subscriber and party. It starts no
 * threads; a host calls it from its scheduler. Safe to share between threads, and to run on many nodes at once.
 *
 * <p>Subscribers never wait for one another's failures, but within one call they take turns: a host whose webhooks are
 * slow gives each subscriber a thread of its own, with {@link #deliver(SubscriberName, int)}.
 */
public final class Relay {
    private static final String UNFINISHED = "unfinished";
    private static final int LONGEST_REASON = 200;

    private final Outbox outbox;
    private final Seq<Subscriber> subscribers;
    private final DeliveryPolicy policy;
    private final InstantSource clock;
    private final IdGenerator ids;

    /**
     * A relay; the facade makes it.
     *
     * @param outbox where deliveries wait
     * @param subscribers whom to deliver to, in the order in which they take turns
     * @param policy lease and retries
     * @param clock tells whole microseconds
     * @param ids makes lease tokens
     */
    public Relay(
            Outbox outbox, Seq<Subscriber> subscribers, DeliveryPolicy policy, InstantSource clock, IdGenerator ids) {
        this.outbox = outbox;
        this.subscribers = subscribers;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Delivers what is due, to each subscriber in turn.
     *
     * @param batch how many at most for each subscriber, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public DeliveryReport deliver(int batch) {
        Keyset.requireSize(batch);
        return subscribers
                .map(subscriber -> deliver(subscriber, batch))
                .fold(DeliveryReport.NOTHING, DeliveryReport::plus);
    }

    /**
     * Delivers what is due to one subscriber.
     *
     * @param subscriber whom to
     * @param batch how many at most, 1 to {@value Keyset#LARGEST}
     * @return what was done
     * @throws IllegalArgumentException when there is no such subscriber
     */
    public DeliveryReport deliver(SubscriberName subscriber, int batch) {
        Keyset.requireSize(batch);
        return deliver(
                subscribers
                        .find(each -> each.name().equals(subscriber))
                        .getOrElseThrow(() -> new IllegalArgumentException("no subscriber " + subscriber)),
                batch);
    }

    /**
     * The subscribers of this relay, for a host that gives each a thread.
     *
     * @return their names, in the order in which they take turns
     */
    public Seq<SubscriberName> subscribers() {
        return subscribers.map(Subscriber::name);
    }

    /**
     * Lists what could not be delivered, the earliest parked first.
     *
     * @param subscriber whose
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the dead letters
     */
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return outbox.deadLetters(subscriber, Keyset.requireSize(most));
    }

    /**
     * Tries a dead letter again with the next call, its attempts counted anew.
     *
     * @param subscriber whose
     * @param message which
     * @return false when there is no such dead letter
     */
    public boolean retry(SubscriberName subscriber, MessageId message) {
        return outbox.retry(subscriber, message, clock.instant());
    }

    /**
     * Drops a dead letter for good; the subscriber goes on with the party's next message.
     *
     * @param subscriber whose
     * @param message which
     * @return false when there is no such dead letter
     */
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return outbox.discard(subscriber, message);
    }

    /** Each message has a lease of its own, taken just before it is handed over: to claim is to try. */
    private DeliveryReport deliver(Subscriber subscriber, int batch) {
        DeliveryReport report = DeliveryReport.NOTHING;
        for (int n = 0; n < batch; n++) {
            Instant now = clock.instant();
            Option<Delivery> next = outbox.claim(
                            subscriber.name(), new Lease(ids.next(), now.plus(policy.lease())), now, 1)
                    .headOption();
            if (next.isEmpty()) {
                return report;
            }
            report = report.plus(hand(subscriber, next.get()));
        }
        return report;
    }

    private DeliveryReport hand(Subscriber subscriber, Delivery delivery) {
        if (delivery.attempt() > policy.attempts()) {
            // every relay that had it died or overran its lease: a message that kills must not go on killing
            return parked(delivery, UNFINISHED);
        }
        try {
            subscriber.receive(delivery.message());
        } catch (RuntimeException cause) {
            return failed(delivery, cause).withFailures(Vector.of(new DeliveryReport.Failure(delivery, cause)));
        }
        return outbox.acknowledge(delivery)
                ? DeliveryReport.NOTHING.withAcknowledged(1)
                : DeliveryReport.NOTHING.withLost(1);
    }

    private DeliveryReport failed(Delivery delivery, RuntimeException cause) {
        Option<Instant> due =
                policy.waitAfter(delivery.attempt()).map(wait -> clock.instant().plus(wait));
        if (due.isEmpty()) {
            String reason = cause.getClass().getName();
            return parked(delivery, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
        }
        return outbox.postpone(delivery, due.get())
                ? DeliveryReport.NOTHING.withPostponed(1)
                : DeliveryReport.NOTHING.withLost(1);
    }

    private DeliveryReport parked(Delivery delivery, String reason) {
        return outbox.park(delivery, clock.instant(), reason)
                ? DeliveryReport.NOTHING.withParked(1)
                : DeliveryReport.NOTHING.withLost(1);
    }
}
