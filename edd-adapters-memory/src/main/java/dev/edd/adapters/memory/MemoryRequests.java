package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** EDD requests, as the stores see them. */
record MemoryRequests(MemoryStores stores) implements RequestRepository {
    @Override
    public Option<Versioned<EddRequest>> find(RequestId id) {
        return table().find(id).map(Filed::read);
    }

    @Override
    public Page<EddRequest> page(RequestQuery query, Keyset keyset) {
        return table().listing(query, stores.visits()).page(keyset);
    }

    @Override
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        return table().reviewQueue(after, Keyset.requireSize(most), stores.visits());
    }

    @Override
    public Seq<RequestId> remindersDue(Instant at, int most) {
        return table().remindersDue(Storable.instant(at), most, stores.visits());
    }

    @Override
    public Seq<RequestId> restrictionsDue(Instant at, int most) {
        return table().restrictionsDue(Storable.instant(at), most, stores.visits());
    }

    @Override
    public Set<CustomerId> restricted(Set<CustomerId> customers) {
        RequestTable table = table();
        stores.visits().add(customers.size());
        return customers.filter(table.restricting()::containsKey);
    }

    private RequestTable table() {
        return stores.tables().requests();
    }
}
