package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * How risky a customer is, as rated last. Each customer has one at most; what it was before stands in its history. Immutable.
 *
 * @param customer who was rated
 * @param assessment what came of it
 * @param reviewedAt from when the time until the next review counts: the last review, or the first rating
 * @param createdAt when the customer was rated first
 * @param updatedAt when the customer was rated last
 */
@Code("rated")
public record CustomerRating(
        CustomerId customer, RiskAssessment assessment, Instant reviewedAt, Instant createdAt, Instant updatedAt)
        implements CaseState {
    /** How ratings go: the table of {@code RatingEdge}, and nothing else. */
    public static final Lifecycle<CustomerRating, RatingCommand, RatingEvent> LIFECYCLE =
            Lifecycle.of("rating", RatingEdge.values(), RatingEdge::edge);

    /** Checks the order of the instants. */
    public CustomerRating {
        requireNonNull(customer);
        Storable.span(createdAt, updatedAt);
        Storable.span(reviewedAt, assessment.nextReview());
    }

    static CustomerRating rated(CustomerRated event) {
        Instant at = event.stamp().at();
        return new CustomerRating(event.customer(), event.assessment(), event.reviewedAt(), at, at);
    }

    Either<Refusal, CustomerRated> rate(Rate command) {
        if (!command.profile().customer().id().equals(customer)) {
            return Either.left(new RiskRefusal.OtherCustomer());
        }
        if (command.occasion() == RatingOccasion.REVIEW_DUE
                && !assessment.isReviewDue(command.stamp().at())) {
            return Either.left(new RiskRefusal.ReviewNotDue());
        }
        boolean reviewed = command.occasion().isReview() && command.since().isAfter(reviewedAt);
        Instant from = reviewed ? command.since() : reviewedAt;
        RiskAssessment next = command.model().assess(command.profile(), from);
        return Either.right(new CustomerRated(
                command.stamp(),
                customer,
                command.occasion(),
                from,
                reviewed ? next : next.noLaterThan(assessment.nextReview())));
    }

    CustomerRating ratedAgain(CustomerRated event) {
        return new CustomerRating(
                customer,
                event.assessment(),
                event.reviewedAt(),
                createdAt,
                event.stamp().at());
    }

    /**
     * The id of the rating.
     *
     * @return the id, which is that of the customer
     */
    public RatingId id() {
        return new RatingId(customer);
    }
}
