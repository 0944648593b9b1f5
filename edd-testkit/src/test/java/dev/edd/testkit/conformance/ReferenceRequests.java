package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.COUNTS_OVERDUE_AS_RESTRICTED;
import static dev.edd.testkit.conformance.Defect.FORGETS_RESTRICTIONS_OF_WHO_HAS_ANSWERED;
import static dev.edd.testkit.conformance.Defect.FORGETS_THE_STATES_OF_REQUESTS;
import static dev.edd.testkit.conformance.Defect.LETS_THE_LATEST_REQUEST_ALONE_RESTRICT;
import static dev.edd.testkit.conformance.Defect.LOSES_REVIEWS_THAT_ARE_DUE_TOGETHER;
import static dev.edd.testkit.conformance.Defect.QUEUES_REVIEWS_IN_THE_ORDER_OF_OPENING;
import static dev.edd.testkit.conformance.Defect.QUEUES_REVIEWS_UNTIL_THEY_BEGIN;
import static dev.edd.testkit.conformance.Defect.REMINDS_AGAIN_AND_AGAIN;
import static dev.edd.testkit.conformance.Defect.REMINDS_AN_INSTANT_LATE;
import static dev.edd.testkit.conformance.Defect.REMINDS_WHO_OWES_NOTHING;
import static dev.edd.testkit.conformance.Defect.RESTRICTS_AGAIN_AND_AGAIN;
import static dev.edd.testkit.conformance.Defect.RESTRICTS_AN_INSTANT_LATE;
import static dev.edd.testkit.conformance.Defect.RESTRICTS_WHO_OWES_NOTHING;
import static dev.edd.testkit.conformance.Defect.SORTS_IDS_AS_SIGNED_NUMBERS;
import static dev.edd.testkit.conformance.Defect.SWEEPS_MORE_THAN_ASKED_FOR;
import static dev.edd.testkit.conformance.Defect.SWEEPS_THE_LATEST_FIRST;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_INSTANT_FOR_A_SWEEP;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_OF_TWO_FILTERS_OF_REQUESTS;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
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
                        all().filter(request -> matches(query, request)),
                        request ->
                                new Position(request.createdAt(), request.id().value()))
                .page(keyset);
    }

    private boolean matches(RequestQuery query, EddRequest request) {
        if (stores.has(FORGETS_THE_STATES_OF_REQUESTS)) {
            return new RequestQuery(query.ids(), query.customers(), LinkedHashSet.empty()).matches(request);
        }
        if (stores.has(TAKES_ANY_OF_TWO_FILTERS_OF_REQUESTS)
                && !query.customers().isEmpty()
                && !query.states().isEmpty()) {
            return query.customers().contains(request.header().customer())
                    || query.states().contains(request.state());
        }
        return query.matches(request);
    }

    @Override
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        Comparator<EddRequest> order = stores.has(QUEUES_REVIEWS_IN_THE_ORDER_OF_OPENING)
                ? Comparator.comparing(EddRequest::createdAt)
                : Comparator.comparing(ReferenceRequests::place, order());
        return all().filter(request -> request.reviewDue().isDefined())
                .filter(request ->
                        !stores.has(QUEUES_REVIEWS_UNTIL_THEY_BEGIN) || request.state() == RequestState.SUBMITTED)
                .sorted(order)
                .filter(request -> after.forAll(last -> isAfter(place(request), last)))
                .take(most);
    }

    private boolean isAfter(ReviewPosition place, ReviewPosition last) {
        return stores.has(LOSES_REVIEWS_THAT_ARE_DUE_TOGETHER)
                ? place.reviewDue().isAfter(last.reviewDue())
                : order().compare(place, last) > 0;
    }

    @Override
    public Seq<RequestId> remindersDue(Instant at, int most) {
        return due(this::reminder, stores.has(REMINDS_AN_INSTANT_LATE), at, most);
    }

    private Option<Instant> reminder(EddRequest request) {
        if (stores.has(REMINDS_WHO_OWES_NOTHING) && request instanceof Ongoing ongoing) {
            return ongoing.round()
                    .deadline()
                    .reminders()
                    .drop(ongoing.round().remindersSent())
                    .headOption();
        }
        if (stores.has(REMINDS_AGAIN_AND_AGAIN) && request instanceof Ongoing ongoing) {
            return request.nextReminder()
                    .flatMap(next -> ongoing.round().deadline().reminders().headOption());
        }
        return request.nextReminder();
    }

    @Override
    public Seq<RequestId> restrictionsDue(Instant at, int most) {
        return due(this::restriction, stores.has(RESTRICTS_AN_INSTANT_LATE), at, most);
    }

    private Option<Instant> restriction(EddRequest request) {
        boolean again = stores.has(RESTRICTS_AGAIN_AND_AGAIN) && request.restricts();
        if (request instanceof Ongoing ongoing && (again || stores.has(RESTRICTS_WHO_OWES_NOTHING))) {
            return Option.some(ongoing.round().deadline().due());
        }
        return request.restrictionDue();
    }

    @Override
    public Set<CustomerId> restricted(Set<CustomerId> customers) {
        Vector<EddRequest> all = all();
        Seq<CustomerId> restricted = all.filter(request -> restricts(request, all))
                .map(request -> request.header().customer());
        return customers.filter(restricted::contains);
    }

    private boolean restricts(EddRequest request, Vector<EddRequest> all) {
        if (stores.has(COUNTS_OVERDUE_AS_RESTRICTED)) {
            return request.restricts() || request.restrictionDue().isDefined();
        }
        if (stores.has(FORGETS_RESTRICTIONS_OF_WHO_HAS_ANSWERED) && request.state() != RequestState.REQUESTED) {
            return false;
        }
        return request.restricts() && (!stores.has(LETS_THE_LATEST_REQUEST_ALONE_RESTRICT) || isLatest(request, all));
    }

    private static boolean isLatest(EddRequest request, Vector<EddRequest> all) {
        return !all.exists(
                other -> other.header().customer().equals(request.header().customer())
                        && other.createdAt().isAfter(request.createdAt()));
    }

    private Seq<RequestId> due(Function<EddRequest, Option<Instant>> instant, boolean late, Instant at, int most) {
        if (!stores.has(TAKES_ANY_INSTANT_FOR_A_SWEEP)) {
            Storable.instant(at);
        }
        Comparator<EddRequest> order = Comparator.comparing(
                request -> new ReviewPosition(instant.apply(request).get(), request.id()), order());
        Seq<RequestId> due = all().filter(
                        request -> instant.apply(request).exists(when -> late ? when.isBefore(at) : !when.isAfter(at)))
                .sorted(stores.has(SWEEPS_THE_LATEST_FIRST) ? order.reversed() : order)
                .map(EddRequest::id);
        return stores.has(SWEEPS_MORE_THAN_ASKED_FOR) ? due : due.take(most);
    }

    private Comparator<ReviewPosition> order() {
        return stores.has(SORTS_IDS_AS_SIGNED_NUMBERS)
                ? Comparator.comparing(ReviewPosition::reviewDue)
                        .thenComparing(place -> place.id().value())
                : Comparator.naturalOrder();
    }

    private Vector<EddRequest> all() {
        return stores.all(EddRequest.class);
    }

    private static ReviewPosition place(EddRequest request) {
        return new ReviewPosition(request.reviewDue().get(), request.id());
    }
}
