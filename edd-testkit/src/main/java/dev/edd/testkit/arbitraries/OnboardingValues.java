package dev.edd.testkit.arbitraries;

import dev.edd.domain.onboarding.OnboardingHeader;
import dev.edd.domain.onboarding.OnboardingInProgress;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What onboardings are made of; whole ones, in every state, are in {@link OnboardingHistories}. */
public final class OnboardingValues {
    private OnboardingValues() {}

    /**
     * The ids of onboardings.
     *
     * @return ids
     */
    public static Arbitrary<OnboardingId> ids() {
        return PartyValues.uuids().map(OnboardingId::new);
    }

    /**
     * Headers, of a moment or of days.
     *
     * @return headers
     */
    public static Arbitrary<OnboardingHeader> headers() {
        return Combinators.combine(
                        ids(), PartyValues.customerIds(), StorableValues.beginnings(), StorableValues.waits())
                .as((id, customer, created, wait) -> new OnboardingHeader(id, customer, created, created.plus(wait)));
    }

    /**
     * The claims of open onboardings.
     *
     * @return claims
     */
    public static Arbitrary<OnboardingInProgress> claims() {
        return PartyValues.customerIds().map(OnboardingInProgress::new);
    }

    /**
     * The refusals of onboardings.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<OnboardingRefusal> refusals() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new OnboardingRefusal.NotFound(),
                        new OnboardingRefusal.IdInUse(),
                        new OnboardingRefusal.InProgressExists(),
                        new OnboardingRefusal.EddNotCleared(),
                        new OnboardingRefusal.OtherRequest(),
                        new OnboardingRefusal.RequestStillOpen()),
                Arbitraries.of(RiskRating.LOW, RiskRating.MEDIUM).map(OnboardingRefusal.RatingNotHigh::new),
                Arbitraries.of(RequestState.REVIEWED, RequestState.FAILED, RequestState.CANCELLED)
                        .map(OnboardingRefusal.RequestEnded::new));
    }
}
