package dev.edd.adapters.memory;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Customers and counterparties by id, and the index that listings need. Immutable.
 *
 * @param customers every customer
 * @param byType customers by type, which never changes
 * @param counterparties every counterparty
 */
record PartyTable(
        HashMap<CustomerId, Versioned<Customer>> customers,
        HashMap<PartyType, TreePSet<Position>> byType,
        HashMap<CounterpartyId, Versioned<Counterparty>> counterparties) {

    static final PartyTable EMPTY = new PartyTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

    PartyTable with(Customer next, long version) {
        return new PartyTable(
                customers.put(next.id(), new Versioned<>(next, version)),
                Sorted.added(byType, next.type(), position(next)),
                counterparties);
    }

    PartyTable with(Counterparty next, long version) {
        return new PartyTable(customers, byType, counterparties.put(next.id(), new Versioned<>(next, version)));
    }

    Listing<Customer> listing(CustomerQuery query, LongAdder visits) {
        if (!query.ids().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.ids()
                    .toVector()
                    .flatMap(customers::get)
                    .map(read -> position(read.value()))
                    .toJavaList());
            return new Listing<>(Vector.of(found), this::customer, Option.some(query::matches), visits);
        }
        Seq<TreePSet<Position>> sets = byType.filterKeys(
                        type -> query.types().isEmpty() || query.types().contains(type))
                .values()
                .toVector();
        return new Listing<>(sets, this::customer, Option.none(), visits);
    }

    private Customer customer(Position position) {
        return customers.get(new CustomerId(position.id())).get().value();
    }

    private static Position position(Customer customer) {
        return new Position(customer.createdAt(), customer.id().value());
    }
}
