package dev.edd.ports.store;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Which onboardings to list: those that match every filter, where an empty filter matches all. Immutable.
 *
 * @param customers whose onboardings
 * @param states in which states
 */
public record OnboardingQuery(Set<CustomerId> customers, Set<OnboardingState> states) {
    /** Lists every onboarding. */
    public static final OnboardingQuery ALL = new OnboardingQuery(LinkedHashSet.empty(), LinkedHashSet.empty());

    /**
     * The onboardings of one customer.
     *
     * @param customer whose
     * @return the query
     */
    public static OnboardingQuery of(CustomerId customer) {
        return new OnboardingQuery(LinkedHashSet.of(customer), LinkedHashSet.empty());
    }

    /**
     * Whether an onboarding is to be listed: what a store's indexes must agree with.
     *
     * @param onboarding any onboarding
     * @return true when it matches every filter
     */
    public boolean matches(Onboarding onboarding) {
        return (customers.isEmpty() || customers.contains(onboarding.header().customer()))
                && (states.isEmpty() || states.contains(onboarding.state()));
    }
}
