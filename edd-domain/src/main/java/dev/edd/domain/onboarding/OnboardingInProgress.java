package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;

/**
 * The claim of an open onboarding: a customer is onboarded once at a time. Immutable.
 *
 * @param customer who is onboarded
 */
public record OnboardingInProgress(CustomerId customer) implements Claim {
    @Override
    public String key() {
        return "onboarding:" + customer.value();
    }

    @Override
    public Refusal refusal() {
        return new OnboardingRefusal.InProgressExists();
    }
}
