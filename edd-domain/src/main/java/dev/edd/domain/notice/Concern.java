package dev.edd.domain.notice;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestTrigger;

/** What a notice is about: the end of a request must not be taken for the end of an onboarding. Immutable. */
public sealed interface Concern {
    /**
     * What a request is for.
     *
     * @param request the request
     * @return the onboarding that waits for it; the request itself when none does
     */
    static Concern of(RequestHeader request) {
        return request.onboarding()
                .<Concern>map(OfOnboarding::new)
                .getOrElse(() -> new OfRequest(request.id(), request.trigger()));
    }

    /**
     * An onboarding, and with it the request that it waits for.
     *
     * @param id the onboarding
     */
    @Code("onboarding")
    record OfOnboarding(OnboardingId id) implements Concern {}

    /**
     * A request that no onboarding waits for.
     *
     * @param id the request
     * @param trigger why it was opened
     */
    @Code("request")
    record OfRequest(RequestId id, RequestTrigger trigger) implements Concern {}
}
