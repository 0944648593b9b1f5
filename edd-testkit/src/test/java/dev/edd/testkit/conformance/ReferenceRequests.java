package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Storable;
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
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/** EDD requests in the reference store. */
record ReferenceRequests(ReferenceStores stores) implements RequestRepository {
    @Override
    public Option<Versioned<EddRequest>> find(RequestId id) {
        return stores.request(id);
    }

    @Override
    public Page<EddRequest> page(RequestQuery query, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        all().filter(query::matches),
                        request ->
                                new Position(request.createdAt(), request.id().value()))
                .page(keyset);
    }

    @Override
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        return all().filter(request -> request.reviewDue().isDefined())
                .sortBy(ReferenceRequests::place)
                .filter(request -> after.forAll(last -> place(request).compareTo(last) > 0))
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
        Seq<CustomerId> restricted = all().filter(EddRequest::restricts)
                .map(request -> request.header().customer());
        return customers.filter(restricted::contains);
    }

    private Seq<RequestId> due(Function<EddRequest, Option<Instant>> instant, Instant at, int most) {
        Storable.instant(at);
        return all().filter(request -> instant.apply(request).exists(when -> !when.isAfter(at)))
                .sorted(Comparator.comparing((EddRequest request) ->
                        new Position(instant.apply(request).get(), request.id().value())))
                .take(most)
                .map(EddRequest::id);
    }

    private Vector<EddRequest> all() {
        return stores.all(EddRequest.class);
    }

    private static ReviewPosition place(EddRequest request) {
        return new ReviewPosition(request.reviewDue().get(), request.id());
    }
}
