package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of an onboarding. */
public sealed interface OnboardingCommand extends Command {
    /**
     * Begins to onboard a customer.
     *
     * @param stamp who asks, and when
     * @param id a new id
     * @param known the onboarding that has that id already
     * @param customer who is to be onboarded
     * @param registered that customer as the register knows it
     */
    @Code("begin")
    @Value.Builder
    record BeginOnboarding(
            Stamp stamp, OnboardingId id, Option<Onboarding> known, CustomerId customer, Option<Customer> registered)
            implements OnboardingCommand {
        /** The store adds data_exists when the claim is taken. */
        Either<Refusal, OnboardingBegun> decide() {
            if (known.exists(other -> other.id().equals(id))) {
                return Either.left(new OnboardingRefusal.IdInUse());
            }
            return registered.exists(found -> found.id().equals(customer))
                    ? Either.right(new OnboardingBegun(stamp, id, customer))
                    : Either.left(new PartyRefusal.NotFound("customer"));
        }
    }

    /**
     * Waits for a request.
     *
     * @param stamp who asks, and when
     * @param rating the rating that demands it
     * @param request the request, open, as it is after the commit that this is part of
     */
    @Code("pause_for_edd")
    record PauseForEdd(Stamp stamp, RiskRating rating, EddRequest request) implements OnboardingCommand {}

    /**
     * Goes on after a request that was accepted or cancelled.
     *
     * @param stamp who asks, and when
     * @param request the request that was waited for, as it is after the commit that this is part of
     * @param rating a newer rating, if whoever resumes has one; what follows from the end of a request by itself has none
     */
    @Code("resume")
    record Resume(Stamp stamp, EddRequest request, Option<RiskRating> rating) implements OnboardingCommand {}

    /**
     * Is done with onboarding.
     *
     * @param stamp who asks, and when
     * @param rating the rating as it is now
     */
    @Code("complete")
    record Complete(Stamp stamp, RiskRating rating) implements OnboardingCommand {
        /**
         * Is done with onboarding a customer who may have been rated by the platform's model. That the risk is lower than the
         * model says takes an officer to say.
         *
         * @param stamp who asks, and when
         * @param given the rating as whoever asks sees it
         * @param known the rating as the model sees it
         * @return the command
         */
        public static Complete of(Stamp stamp, RiskRating given, Option<CustomerRating> known) {
            return new Complete(
                    stamp,
                    known.filter(rated -> stamp.actor().role() != Role.OFFICER)
                            .map(rated -> rated.assessment().rating())
                            .filter(rating -> rating.compareTo(given) > 0)
                            .getOrElse(given));
        }
    }

    /**
     * Gives up onboarding.
     *
     * @param stamp who asks, and when
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     * @param request the request that is waited for, over, as it is after the commit that this is part of; not looked at when
     *     none is waited for
     */
    @Code("terminate")
    record Terminate(Stamp stamp, CustomerReason reason, Option<InternalNote> note, Option<EddRequest> request)
            implements OnboardingCommand {}
}
