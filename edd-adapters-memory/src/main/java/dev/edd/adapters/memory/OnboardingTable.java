package dev.edd.adapters.memory;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Position;
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
        HashMap<OnboardingId, Filed<Onboarding>> byId,
        HashMap<OnboardingState, TreePSet<Position>> byState,
        HashMap<CustomerId, TreePSet<Position>> byCustomer) {

    static final OnboardingTable EMPTY = new OnboardingTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

    Option<Filed<Onboarding>> find(OnboardingId id) {
        return byId.get(id);
    }

    OnboardingTable with(Onboarding next, HistoryEntry step) {
        Option<Filed<Onboarding>> filed = find(next.id());
        Option<Onboarding> former = filed.map(Filed::state);
        Position position = position(next);
        return new OnboardingTable(
                byId.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byState, former.map(Onboarding::state), Option.some(next.state()), position),
                Sorted.moved(byCustomer, former.map(OnboardingTable::customer), Option.some(customer(next)), position));
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
        return byId.get(new OnboardingId(position.id())).get().state();
    }

    private static CustomerId customer(Onboarding onboarding) {
        return onboarding.header().customer();
    }

    private static Position position(Onboarding onboarding) {
        return new Position(onboarding.createdAt(), onboarding.id().value());
    }
}
