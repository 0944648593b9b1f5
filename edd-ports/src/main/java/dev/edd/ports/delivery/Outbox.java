package dev.edd.ports.delivery;

import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * The deliveries that commits left behind: one for each event and subscriber. For each subscriber and party they go out
 * in the order of the party's sequence, one at a time; nothing is claimed while an earlier one is out, waiting for its
 * next attempt, or parked. A delivery is due from the instant of its event on. A lease is held by its token: one that has ended
 * still counts until somebody else has claimed the delivery. Each call is a transaction of its own, never inside a unit of
 * work, and refuses instants finer than a microsecond with {@link IllegalArgumentException}. Safe to share between threads and nodes.
 */
public interface Outbox {
    /**
     * Claims deliveries that are due and under nobody's lease, the longest due first, at most one of each party.
     *
     * @param subscriber whose deliveries
     * @param lease the lease to put them under, with a new token
     * @param at the instant to look at: what is due then, and leases that have ended by then
     * @param most how many at most, 1 or more
     * @return the deliveries, each with its attempt counted
     */
    Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most);

    /**
     * Ends a delivery: the subscriber has the message.
     *
     * @param delivery as it was claimed
     * @return false when the lease was lost to another relay; nothing is changed then
     */
    boolean acknowledge(Delivery delivery);

    /**
     * Puts a delivery off after a failure.
     *
     * @param delivery as it was claimed
     * @param due when to try again
     * @return false when the lease was lost to another relay; nothing is changed then
     */
    boolean postpone(Delivery delivery, Instant due);

    /**
     * Gives a delivery up for now, as a dead letter.
     *
     * @param delivery as it was claimed
     * @param at when
     * @param reason why, without personal data, at most 200 characters
     * @return false when the lease was lost to another relay; nothing is changed then
     */
    boolean park(Delivery delivery, Instant at, String reason);

    /**
     * Lists dead letters, the earliest parked first.
     *
     * @param subscriber whose
     * @param most how many at most, 1 or more
     * @return the dead letters
     */
    Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most);

    /**
     * Makes a dead letter an ordinary delivery again, its attempts counted anew.
     *
     * @param subscriber whose
     * @param message which
     * @param due when to try again
     * @return false when there is no such dead letter
     */
    boolean retry(SubscriberName subscriber, MessageId message, Instant due);

    /**
     * Drops a dead letter: the subscriber never gets that message, and goes on with the next one of the party.
     *
     * @param subscriber whose
     * @param message which
     * @return false when there is no such dead letter
     */
    boolean discard(SubscriberName subscriber, MessageId message);

    /**
     * Counts what is not delivered yet, dead letters included.
     *
     * @param subscriber whose
     * @return how many
     */
    long pending(SubscriberName subscriber);
}
