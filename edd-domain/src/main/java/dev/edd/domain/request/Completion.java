package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Storable;
import java.time.Instant;

/**
 * What follows from a customer's completing a round. Immutable.
 *
 * @param reviewDue when the review is due
 * @param liftsRestriction whether the round was overdue and restricted the customer until now
 */
public record Completion(Instant reviewDue, boolean liftsRestriction) {
    /** Checks the instant. */
    public Completion {
        Storable.instant(reviewDue);
    }
}
