package dev.edd.ports.delivery;

import dev.edd.domain.lifecycle.Storable;
import java.time.Instant;
import java.util.UUID;

/**
 * The right of one relay to deliver a message, for a time. Immutable.
 *
 * @param token a new id, known to that relay only
 * @param until the instant from which anyone may claim the message again
 */
public record Lease(UUID token, Instant until) {
    /** Checks the instant. */
    public Lease {
        Storable.instant(until);
    }
}
