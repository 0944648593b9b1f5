package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.LISTS_A_CUSTOMER_FOR_EACH_APPROVAL;
import static dev.edd.testkit.conformance.Defect.SORTS_IDS_AS_SIGNED_NUMBERS;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.UUID;

/** Customers and counterparties in the reference store. */
record ReferenceParties(ReferenceStores stores) implements PartyRepository {
    @Override
    public Option<Versioned<Customer>> find(CustomerId id) {
        return stores.customer(id);
    }

    @Override
    public Option<Versioned<Counterparty>> find(CounterpartyId id) {
        return stores.counterparty(id);
    }

    @Override
    public Page<Customer> page(CustomerQuery query, Keyset keyset) {
        return listing(query).page(keyset);
    }

    @Override
    public CountedPage<Customer> page(CustomerQuery query, Numbered numbered) {
        return listing(query).page(numbered);
    }

    private ReferenceListing<Customer> listing(CustomerQuery query) {
        return new ReferenceListing<>(
                stores,
                stores.all(Customer.class).filter(query::matches),
                customer -> new Position(customer.createdAt(), customer.id().value()));
    }

    @Override
    public Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size) {
        Comparator<UUID> order = stores.has(SORTS_IDS_AS_SIGNED_NUMBERS) ? Comparator.naturalOrder() : Id.ORDER;
        Seq<CustomerId> approved = new ReferenceVerifications(stores).approved();
        return (stores.has(LISTS_A_CUSTOMER_FOR_EACH_APPROVAL) ? approved : approved.distinct())
                .filter(id -> after.forAll(last -> order.compare(id.value(), last.value()) < 0))
                .sorted(Comparator.comparing(CustomerId::value, order).reversed())
                .take(size)
                .map(id -> find(id).get().value());
    }
}
