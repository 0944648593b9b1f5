package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;

/** One step of a chain, of whichever case; see {@link OnboardingChains}. Immutable. */
public sealed interface ChainStep {
    /**
     * A step of a request.
     *
     * @param step its event, and the state that follows
     */
    record OfRequest(Step<EddRequest, RequestEvent> step) implements ChainStep {}

    /**
     * A step of an onboarding.
     *
     * @param step its event, and the state that follows
     */
    record OfOnboarding(Step<Onboarding, OnboardingEvent> step) implements ChainStep {}
}
