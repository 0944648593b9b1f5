package dev.edd.adapters.memory;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Onboardings by id, and the indexes that the queries need. Immutable.
 *
 * @param byId every onboarding
 * @param byState by state
 * @param byCustomer by the customer who is onboarded
 */
record OnboardingTable(
        HashMap<OnboardingId, Versioned<Onboarding>> byId,
        HashMap<OnboardingState, TreePSet<Position>> byState,
        HashMap<CustomerId, TreePSet<Position>> byCustomer) {

    static final OnboardingTable EMPTY = new OnboardingTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

    Option<Versioned<Onboarding>> find(OnboardingId id) {
        return byId.get(id);
    }

    OnboardingTable with(Onboarding next, long version) {
        Option<Onboarding> former = find(next.id()).map(Versioned::value);
        Position position = position(next);
        return new OnboardingTable(
                byId.put(next.id(), new Versioned<>(next, version)),
                Sorted.added(
                        former.map(old -> Sorted.removed(byState, old.state(), position))
                                .getOrElse(byState),
                        next.state(),
                        position),
                Sorted.added(byCustomer, next.header().customer(), position));
    }

    Listing<Onboarding> listing(OnboardingQuery query, LongAdder visits) {
        if (!query.customers().isEmpty()) {
            return new Listing<>(
                    Sorted.under(byCustomer, query.customers()), this::onboarding, Option.some(query::matches), visits);
        }
        Seq<TreePSet<Position>> sets =
                query.states().isEmpty() ? byState.values().toVector() : Sorted.under(byState, query.states());
        return new Listing<>(sets, this::onboarding, Option.none(), visits);
    }

    private Onboarding onboarding(Position position) {
        return byId.get(new OnboardingId(position.id())).get().value();
    }

    private static Position position(Onboarding onboarding) {
        return new Position(onboarding.createdAt(), onboarding.id().value());
    }
}
