package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.OnboardingId;
import io.vavr.control.Option;

/** Why a customer is asked (seeds 001 and 003, facts 4.2). */
public enum RequestTrigger implements Coded {
    /** The customer now does what another level of risk does, such as moving larger amounts (seed 003). */
    RISK_LEVEL_CHANGE("risk_level_change"),
    /** Something that was known has changed or run out, such as an identity document (seed 003). */
    ONGOING_MONITORING("ongoing_monitoring"),
    /** What is known contradicts itself (seed 003: validation). */
    INFORMATION_CONFLICT("information_conflict"),
    /** The risk was found to be high during onboarding (seed 001). */
    ONBOARDING_HIGH_RISK("onboarding_high_risk"),
    /** An officer wants to know something (facts 4.2: request for information). */
    INFORMATION_REQUEST("information_request"),
    /** The time of a regular review has come. */
    PERIODIC_REVIEW("periodic_review");

    private final String code;

    RequestTrigger(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The high risk of an onboarding is that of one onboarding, and nothing else is. */
    void requireFitting(Option<OnboardingId> onboarding) {
        if (onboarding.isDefined() != (this == ONBOARDING_HIGH_RISK)) {
            throw new IllegalArgumentException(code + " comes with an onboarding if and only if it is its high risk");
        }
    }
}
