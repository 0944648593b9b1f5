package dev.edd.ports.store;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.OnboardingId;
import io.vavr.control.Option;

/** Onboardings as they are stored. Every answer is of the snapshot or transaction that this repository belongs to. */
public interface OnboardingRepository {
    /**
     * Finds an onboarding.
     *
     * @param id the id
     * @return the onboarding and its version, none when there is none
     */
    Option<Versioned<Onboarding>> find(OnboardingId id);

    /**
     * Lists onboardings, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<Onboarding> page(OnboardingQuery query, Keyset keyset);
}
