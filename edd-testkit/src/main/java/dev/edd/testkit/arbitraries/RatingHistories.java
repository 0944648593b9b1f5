package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingOccasion;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ratings as they come about: histories and scripts that walk the table of {@link CustomerRating#LIFECYCLE}. */
public final class RatingHistories {
    private static final CustomerId SOMEBODY_ELSE = new CustomerId(new UUID(~0L, ~0L));

    private RatingHistories() {}

    /**
     * Whole histories of customers who are rated once or again and again.
     *
     * @return histories
     */
    public static Arbitrary<History<CustomerRating, RatingEvent>> all() {
        return History.of(CustomerRating.LIFECYCLE, legalMoves());
    }

    /**
     * Ratings with any assessment, of models of every kind, of customers who were reviewed at any time before.
     *
     * @return ratings
     */
    public static Arbitrary<CustomerRating> states() {
        return Combinators.combine(
                        PartyValues.customerIds(),
                        RiskValues.assessments(),
                        StorableValues.beginnings(),
                        StorableValues.waits(),
                        StorableValues.beginnings())
                .as((customer, assessment, first, wait, any) -> {
                    Instant last = first.plus(wait);
                    Instant reviewed = any.isBefore(last) ? any : last;
                    return new CustomerRating(
                            customer,
                            assessment.nextReview().isBefore(reviewed)
                                    ? assessment.withNextReview(reviewed)
                                    : assessment,
                            reviewed,
                            first,
                            last);
                });
    }

    /**
     * Events, of assessments of every kind.
     *
     * @return events
     */
    public static Arbitrary<RatingEvent> events() {
        return Combinators.combine(
                        ActorValues.stamps(),
                        PartyValues.customerIds(),
                        Arbitraries.of(RatingOccasion.class),
                        StorableValues.beginnings(),
                        RiskValues.assessments())
                .as(RatingEvent.CustomerRated::new);
    }

    /**
     * Commands, of everything that may be known and of models of every kind.
     *
     * @return commands
     */
    public static Arbitrary<RatingCommand> commands() {
        return Combinators.combine(
                        ActorValues.beginnings(),
                        Arbitraries.of(RatingOccasion.class),
                        RiskProfiles.all(),
                        RiskValues.models())
                .as((stamp, occasion, profile, model) -> new Rate(stamp, occasion, stamp.at(), profile, model));
    }

    /**
     * Moves along the edges of the table. A review takes place when it is due.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<CustomerRating, RatingCommand>> legalMoves() {
        return Move.legal(CustomerRating.LIFECYCLE, RatingParts.all(), RatingHistories::legal);
    }

    /**
     * Moves that rate anybody for any reason at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<CustomerRating, RatingCommand>> anyMoves() {
        return Move.anything(RatingParts.all(), (state, parts) -> {
            Instant about = state.map(CustomerRating::updatedAt).getOrElse(parts.at());
            Instant at = switch (parts.pick() % 4) {
                case 0 -> about;
                case 1 -> StorableValues.within(about.minus(1, ChronoUnit.MICROS));
                default -> about.plus(parts.pause());
            };
            CustomerId whom = parts.pick() % 5 == 4
                    ? SOMEBODY_ELSE
                    : state.map(CustomerRating::customer).getOrElse(parts.customer());
            return parts.rate(new Stamp(parts.who().among(Array.of(Role.values())), at), parts.occasion(), whom);
        });
    }

    private static RatingCommand legal(
            Edge<CustomerRating, RatingCommand, RatingEvent> edge, Option<CustomerRating> state, RatingParts parts) {
        Instant next = state.map(CustomerRating::updatedAt)
                .map(at -> at.plus(parts.pause()))
                .getOrElse(parts.at());
        if (parts.occasion() != RatingOccasion.REVIEW_DUE) {
            return rate(edge, state, next, parts.occasion(), parts);
        }
        Option<Instant> due = state.map(rated -> rated.assessment().nextReview())
                .map(review -> review.isAfter(next) ? review : next)
                .filter(at -> at.isBefore(StorableValues.LAST_BEGINNING));
        return due.map(at -> rate(edge, state, at, RatingOccasion.REVIEW_DUE, parts))
                .getOrElse(() -> rate(edge, state, next, RatingOccasion.NEWS, parts));
    }

    private static Rate rate(
            Edge<CustomerRating, RatingCommand, RatingEvent> edge,
            Option<CustomerRating> state,
            Instant at,
            RatingOccasion why,
            RatingParts parts) {
        CustomerId whom = state.map(CustomerRating::customer).getOrElse(parts.customer());
        return parts.rate(new Stamp(parts.who().among(edge.by()), at), why, whom);
    }
}
