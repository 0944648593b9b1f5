package dev.edd.ports.delivery;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.store.MessageId;
import java.time.Instant;

/**
 * A notice on its way to whoever tells the customer. Immutable.
 *
 * @param id the same at every attempt; its sequence puts the notifications of a customer in order, with gaps
 * @param at when it happened
 * @param customer whom it concerns
 * @param notice what may be told
 */
public record Notification(MessageId id, Instant at, CustomerId customer, Notice notice) {
    /** Checks the instant. */
    public Notification {
        requireNonNull(id);
        Storable.instant(at);
        requireNonNull(customer);
        requireNonNull(notice);
    }
}
