package dev.edd.domain.risk;

import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import io.vavr.control.Option;

/**
 * What goes on for a customer when a rating comes. Immutable.
 *
 * @param former the rating that held until now, if the customer was asked since and the question was not withdrawn; a rating that
 *     led to no question is as good as none
 * @param request the request that is open already and asks what would be asked
 * @param onboarding the onboarding that is open and not cleared
 */
public record RatingSituation(Option<RiskRating> former, Option<RequestId> request, Option<OnboardingId> onboarding) {
    /** Nothing goes on. */
    public static final RatingSituation CALM = new RatingSituation(Option.none(), Option.none(), Option.none());
}
