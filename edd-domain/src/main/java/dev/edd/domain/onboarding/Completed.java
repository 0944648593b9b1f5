package dev.edd.domain.onboarding;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.risk.RiskRating;

/**
 * The customer is onboarded. Immutable.
 *
 * @param header what stays the same
 * @param rating the risk with which the customer was onboarded
 * @param cleared whether Enhanced Due Diligence cleared it
 */
@Code("completed")
public record Completed(OnboardingHeader header, RiskRating rating, boolean cleared) implements Onboarding.Closed {
    /** Refuses a high risk that was not cleared. */
    public Completed {
        requireNonNull(header);
        requireNonNull(rating);
        if (rating == RiskRating.HIGH && !cleared) {
            throw new IllegalArgumentException("nobody is onboarded whose risk is high and not cleared");
        }
    }

    @Override
    public OnboardingState state() {
        return OnboardingState.COMPLETED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.completed(this);
    }
}
