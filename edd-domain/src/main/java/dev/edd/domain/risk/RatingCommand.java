package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of a rating. */
public sealed interface RatingCommand extends Command {
    /**
     * Rates a customer.
     *
     * @param stamp who asks, and when
     * @param id a new id
     * @param known the rating that has that id already
     * @param profile all that is known of the customer
     * @param model how it is weighed
     */
    @Code("rate")
    @Value.Builder
    record Rate(Stamp stamp, RatingId id, Option<CustomerRating> known, RiskProfile profile, RiskModel model)
            implements RatingCommand, WithRate {
        Either<Refusal, CustomerRated> decide() {
            return known.exists(other -> other.id().equals(id))
                    ? Either.left(new RiskRefusal.IdInUse())
                    : Either.right(
                            new CustomerRated(stamp, id, profile.customer().id(), model.assess(profile, stamp)));
        }
    }
}
