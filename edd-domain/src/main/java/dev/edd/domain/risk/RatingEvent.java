package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import java.time.Instant;

/** What happened to a rating. */
public sealed interface RatingEvent extends Event {
    /**
     * A customer was rated.
     *
     * @param stamp who asked, and when
     * @param customer who was rated
     * @param occasion why then
     * @param reviewedAt from when the time until the next review counts
     * @param assessment what came of it
     */
    @Code("customer_rated")
    record CustomerRated(
            Stamp stamp, CustomerId customer, RatingOccasion occasion, Instant reviewedAt, RiskAssessment assessment)
            implements RatingEvent {}
}
