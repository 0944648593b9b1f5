package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import io.vavr.control.Either;
import java.time.Instant;
import org.immutables.value.Value;

/** What can be asked of a rating. */
public sealed interface RatingCommand extends Command {
    /**
     * Rates a customer: for the first time, or again.
     *
     * @param stamp who asks, and when
     * @param occasion why now
     * @param since when what gave the occasion happened, not after the stamp
     * @param profile all that is known of the customer
     * @param model how it is weighed
     */
    @Code("rate")
    @Value.Builder
    record Rate(Stamp stamp, RatingOccasion occasion, Instant since, RiskProfile profile, RiskModel model)
            implements RatingCommand, WithRate {
        /** Refuses what has not happened yet. */
        public Rate {
            if (since.isAfter(stamp.at())) {
                throw new IllegalArgumentException("an occasion of " + since + ", at " + stamp.at());
            }
        }

        /** No review is due of whom nobody has rated. */
        Either<Refusal, CustomerRated> decide() {
            return occasion == RatingOccasion.REVIEW_DUE
                    ? Either.left(new RiskRefusal.ReviewNotDue())
                    : Either.right(new CustomerRated(
                            stamp, profile.customer().id(), occasion, since, model.assess(profile, since)));
        }
    }
}
