package dev.edd.adapters.memory;

import io.vavr.collection.Queue;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * The deliveries of one subscriber about one party. Only the first can be out, waiting for its next attempt, or parked.
 * Immutable.
 *
 * @param waiting the deliveries, never empty
 * @param attempts how often the first one was claimed
 * @param available when the first one may be claimed: when it is due, or when its lease ends
 * @param lease the token under which the first one is out
 * @param parked why and since when the first one is a dead letter
 */
record Lane(Queue<Waiting> waiting, int attempts, Instant available, Option<UUID> lease, Option<Parked> parked) {
    /**
     * A message that waits.
     *
     * @param sequence its place in the party's sequence
     * @param since when it happened
     */
    record Waiting(long sequence, Instant since) {}

    /**
     * That the first message is a dead letter.
     *
     * @param at since when
     * @param reason why
     */
    record Parked(Instant at, String reason) {}

    static Lane of(Queue<Waiting> waiting) {
        return new Lane(waiting, 0, waiting.head().since(), Option.none(), Option.none());
    }

    long sequence() {
        return waiting.head().sequence();
    }

    Lane with(Waiting last) {
        return new Lane(waiting.append(last), attempts, available, lease, parked);
    }

    Lane leased(UUID token, Instant until) {
        return new Lane(waiting, attempts + 1, until, Option.some(token), Option.none());
    }

    Lane postponed(Instant due) {
        return new Lane(waiting, attempts, due, Option.none(), Option.none());
    }

    Lane parked(Instant at, String reason) {
        return new Lane(waiting, attempts, available, Option.none(), Option.some(new Parked(at, reason)));
    }

    Lane retried(Instant due) {
        return new Lane(waiting, 0, due, Option.none(), Option.none());
    }

    /** The lane without its first message, none when that was the last. */
    Option<Lane> rest() {
        Queue<Waiting> tail = waiting.tail();
        return tail.isEmpty() ? Option.none() : Option.some(of(tail));
    }
}
