package dev.edd.adapters.memory;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Position;
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
 * @param byType customers by type
 * @param counterparties every counterparty
 */
record PartyTable(
        HashMap<CustomerId, Filed<Customer>> customers,
        HashMap<PartyType, TreePSet<Position>> byType,
        HashMap<CounterpartyId, Filed<Counterparty>> counterparties) {

    static final PartyTable EMPTY = new PartyTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

    PartyTable with(Customer next, HistoryEntry step) {
        Option<Filed<Customer>> filed = customers.get(next.id());
        Option<Customer> former = filed.map(Filed::state);
        return new PartyTable(
                customers.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byType, former.map(Customer::type), Option.some(next.type()), position(next)),
                counterparties);
    }

    PartyTable with(Counterparty next, HistoryEntry step) {
        Filed<Counterparty> filed = Filed.after(counterparties.get(next.id()), next, step);
        return new PartyTable(customers, byType, counterparties.put(next.id(), filed));
    }

    Listing<Customer> listing(CustomerQuery query, LongAdder visits) {
        if (!query.ids().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.ids()
                    .toVector()
                    .flatMap(customers::get)
                    .map(read -> position(read.state()))
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
        return customers.get(new CustomerId(position.id())).get().state();
    }

    private static Position position(Customer customer) {
        return new Position(customer.createdAt(), customer.id().value());
    }
}
