package dev.edd.examples.testing.files;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.UUID;

/** Customers and counterparties, as the stores see them. */
record FileParties(FileStores stores) implements PartyRepository {
    @Override
    public Option<Versioned<Customer>> find(CustomerId id) {
        return stores.ledger().find(id, Customer.class);
    }

    @Override
    public Option<Versioned<Counterparty>> find(CounterpartyId id) {
        return stores.ledger().find(id, Counterparty.class);
    }

    @Override
    public Page<Customer> page(CustomerQuery query, Keyset keyset) {
        return Listing.page(all().filter(query::matches), FileParties::place, keyset);
    }

    @Override
    public CountedPage<Customer> page(CustomerQuery query, Numbered numbered) {
        return Listing.page(all().filter(query::matches), FileParties::place, numbered);
    }

    @Override
    public Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size) {
        Keyset.requireSize(size);
        Comparator<UUID> newestFirst = Id.ORDER.reversed();
        Set<CustomerId> approved = FileVerifications.approved(stores.ledger().all(Verification.class));
        return all().filter(each -> approved.contains(each.id()))
                .filter(each ->
                        after.forAll(last -> newestFirst.compare(each.id().value(), last.value()) > 0))
                .sorted(Comparator.comparing(each -> each.id().value(), newestFirst))
                .take(size);
    }

    private Seq<Customer> all() {
        return stores.ledger().all(Customer.class);
    }

    private static Position place(Customer customer) {
        return new Position(customer.createdAt(), customer.id().value());
    }
}
