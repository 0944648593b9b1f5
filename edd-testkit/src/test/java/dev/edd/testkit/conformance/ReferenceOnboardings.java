package dev.edd.testkit.conformance;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.control.Option;

/** Onboardings in the reference store. */
record ReferenceOnboardings(ReferenceStores stores) implements OnboardingRepository {
    @Override
    public Option<Versioned<Onboarding>> find(OnboardingId id) {
        return stores.onboarding(id);
    }

    @Override
    public Option<Versioned<Onboarding>> pausedFor(RequestId request) {
        return stores.all(Onboarding.class)
                .find(each ->
                        each instanceof PausedForEdd paused && paused.request().equals(request))
                .flatMap(each -> find(each.id()));
    }

    @Override
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        stores.all(Onboarding.class).filter(query::matches),
                        each -> new Position(each.createdAt(), each.id().value()))
                .page(keyset);
    }
}
