package dev.edd.adapters.memory;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Versioned;
import io.vavr.control.Option;

/** Onboardings, as the stores see them. */
record MemoryOnboardings(MemoryStores stores) implements OnboardingRepository {
    @Override
    public Option<Versioned<Onboarding>> find(OnboardingId id) {
        return table().find(id).map(Filed::read);
    }

    @Override
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        return table().listing(query, stores.visits()).page(keyset);
    }

    private OnboardingTable table() {
        return stores.tables().onboardings();
    }
}
