package dev.edd.examples.testing.files;

import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** A delivery that is not done with. Due is when it may be claimed: while it is out, that is the end of its lease. */
record Waiting(
        SubscriberName subscriber,
        MessageId message,
        Instant due,
        int attempts,
        Option<UUID> lease,
        Option<Parked> parked) {
    record Parked(Instant at, String reason) {}

    static Waiting since(Instant at, SubscriberName subscriber, MessageId message) {
        return new Waiting(subscriber, message, at, 0, Option.none(), Option.none());
    }

    Waiting leased(UUID token, Instant until) {
        return new Waiting(subscriber, message, until, attempts + 1, Option.some(token), Option.none());
    }

    Waiting postponed(Instant again) {
        return new Waiting(subscriber, message, again, attempts, Option.none(), Option.none());
    }

    Waiting parked(Instant at, String reason) {
        return new Waiting(subscriber, message, due, attempts, Option.none(), Option.some(new Parked(at, reason)));
    }

    Waiting retried(Instant again) {
        return since(again, subscriber, message);
    }
}
