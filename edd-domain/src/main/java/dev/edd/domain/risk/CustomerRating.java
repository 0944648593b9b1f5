package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import java.time.Instant;

/**
 * The record of a rating. It never changes: the next one follows it, and the newest is the one that holds. Immutable.
 *
 * @param id the rating
 * @param customer who was rated
 * @param assessment what came of it
 * @param createdAt when
 */
@Code("rated")
public record CustomerRating(RatingId id, CustomerId customer, RiskAssessment assessment, Instant createdAt)
        implements CaseState.Closed {
    /** How ratings go: they are made, and that is all. */
    public static final Lifecycle<CustomerRating, RatingCommand, RatingEvent> LIFECYCLE =
            Lifecycle.of("rating", RatingEdge.values(), RatingEdge::edge);

    /** Refuses a review that would come before the rating. */
    public CustomerRating {
        requireNonNull(id);
        requireNonNull(customer);
        Storable.span(createdAt, assessment.nextReview());
    }

    static CustomerRating rated(RatingEvent.CustomerRated event) {
        return new CustomerRating(
                event.id(), event.customer(), event.assessment(), event.stamp().at());
    }

    @Override
    public Instant updatedAt() {
        return createdAt;
    }
}
