package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Option;

/** What happened to an onboarding. */
public sealed interface OnboardingEvent extends Event {
    /**
     * An onboarding began.
     *
     * @param stamp who did it, and when
     * @param id the onboarding
     * @param customer who is onboarded
     */
    @Code("onboarding_begun")
    record OnboardingBegun(Stamp stamp, OnboardingId id, CustomerId customer) implements OnboardingEvent {}

    /**
     * The risk is high, and the onboarding waits for a request.
     *
     * @param stamp who did it, and when
     * @param request the request
     */
    @Code("onboarding_paused")
    record OnboardingPaused(Stamp stamp, RequestId request) implements OnboardingEvent {}

    /**
     * The request is over, and the onboarding goes on.
     *
     * @param stamp who did it, and when
     * @param cleared whether the request was accepted
     * @param rating the rating as it was then
     */
    @Code("onboarding_resumed")
    record OnboardingResumed(Stamp stamp, boolean cleared, RiskRating rating) implements OnboardingEvent {}

    /**
     * The customer was onboarded.
     *
     * @param stamp who did it, and when
     * @param rating the rating as it was then
     */
    @Code("onboarding_completed")
    record OnboardingCompleted(Stamp stamp, RiskRating rating) implements OnboardingEvent {}

    /**
     * The customer was not onboarded.
     *
     * @param stamp who did it, and when
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     */
    @Code("onboarding_terminated")
    record OnboardingTerminated(Stamp stamp, CustomerReason reason, Option<InternalNote> note)
            implements OnboardingEvent {}
}
