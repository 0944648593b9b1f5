package dev.edd.examples.testing.files;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/** EDD requests, as the stores see them. */
record FileRequests(FileStores stores) implements RequestRepository {
    @Override
    public Option<Versioned<EddRequest>> find(RequestId id) {
        return stores.ledger().find(id, EddRequest.class);
    }

    @Override
    public Page<EddRequest> page(RequestQuery query, Keyset keyset) {
        return Listing.page(
                all().filter(query::matches),
                each -> new Position(each.createdAt(), each.id().value()),
                keyset);
    }

    @Override
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        Keyset.requireSize(most);
        return all().filter(each -> each.reviewDue().isDefined())
                .filter(each -> after.forAll(last -> place(each).compareTo(last) > 0))
                .sorted(Comparator.comparing(FileRequests::place))
                .take(most);
    }

    @Override
    public Seq<RequestId> remindersDue(Instant at, int most) {
        return due(EddRequest::nextReminder, at, most);
    }

    @Override
    public Seq<RequestId> restrictionsDue(Instant at, int most) {
        return due(EddRequest::restrictionDue, at, most);
    }

    @Override
    public Set<CustomerId> restricted(Set<CustomerId> customers) {
        Set<CustomerId> restricted = all().filter(EddRequest::restricts)
                .map(each -> each.header().customer())
                .toSet();
        return customers.filter(restricted::contains);
    }

    private Seq<RequestId> due(Function<EddRequest, Option<Instant>> due, Instant at, int most) {
        return Listing.due(all(), due, each -> each.id().value(), at, most).map(RequestId::new);
    }

    private Seq<EddRequest> all() {
        return stores.ledger().all(EddRequest.class);
    }

    private static ReviewPosition place(EddRequest request) {
        return new ReviewPosition(request.reviewDue().get(), request.id());
    }
}
