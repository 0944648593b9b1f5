package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.FORGETS_THE_STATES_OF_ONBOARDINGS;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;

/** Onboardings in the reference store. */
record ReferenceOnboardings(ReferenceStores stores) implements OnboardingRepository {
    @Override
    public Option<Versioned<Onboarding>> find(OnboardingId id) {
        return stores.onboarding(id);
    }

    private boolean matches(OnboardingQuery query, Onboarding onboarding) {
        return stores.has(FORGETS_THE_STATES_OF_ONBOARDINGS)
                ? new OnboardingQuery(query.customers(), LinkedHashSet.empty()).matches(onboarding)
                : query.matches(onboarding);
    }

    @Override
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        stores.all(Onboarding.class).filter(each -> matches(query, each)),
                        each -> new Position(each.createdAt(), each.id().value()))
                .page(keyset);
    }
}
