package dev.edd.testkit.conformance;

import dev.edd.ports.delivery.Lease;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.control.Option;
import java.time.Instant;

/** A delivery in the reference store. Immutable. */
record Waiting(
        SubscriberName subscriber,
        HistoryEntry message,
        Instant due,
        int attempts,
        Option<Lease> lease,
        Option<Instant> parkedAt,
        String reason) {
    static Waiting of(SubscriberName subscriber, HistoryEntry message) {
        return new Waiting(subscriber, message, message.event().stamp().at(), 0, Option.none(), Option.none(), "");
    }

    Waiting leased(Lease taken) {
        return new Waiting(subscriber, message, due, attempts + 1, Option.some(taken), Option.none(), reason);
    }

    Waiting postponed(Instant until) {
        return new Waiting(subscriber, message, until, attempts, Option.none(), Option.none(), reason);
    }

    Waiting parked(Instant at, String why) {
        return new Waiting(subscriber, message, due, attempts, Option.none(), Option.some(at), why);
    }

    Waiting retried(Instant at, int former) {
        return new Waiting(subscriber, message, at, former, Option.none(), Option.none(), "");
    }

    /** When it can be claimed: when it is due, or when whoever has it must be done. */
    Instant available() {
        return lease.map(Lease::until).getOrElse(due);
    }
}
