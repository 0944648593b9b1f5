package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * EDD requests by id, and the indexes that the queries need. Immutable.
 *
 * @param byId every request
 * @param byState by state
 * @param byCustomer by the customer who is asked
 * @param reviews what officers owe a review of, by when it is due
 * @param reminders requests by their next reminder
 * @param restrictions requests by the instant from which they are to restrict
 * @param restricting requests that restrict, by whom
 */
record RequestTable(
        HashMap<RequestId, Filed<EddRequest>> byId,
        HashMap<RequestState, TreePSet<Position>> byState,
        HashMap<CustomerId, TreePSet<Position>> byCustomer,
        TreePSet<ReviewPosition> reviews,
        TreePSet<Position> reminders,
        TreePSet<Position> restrictions,
        HashMap<CustomerId, TreePSet<Position>> restricting) {

    static final RequestTable EMPTY = new RequestTable(
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            TreePSet.empty(),
            TreePSet.empty(),
            TreePSet.empty(),
            HashMap.empty());

    Option<Filed<EddRequest>> find(RequestId id) {
        return byId.get(id);
    }

    RequestTable with(EddRequest next, HistoryEntry step) {
        Option<Filed<EddRequest>> filed = find(next.id());
        Option<EddRequest> former = filed.map(Filed::state);
        Position position = position(next);
        return new RequestTable(
                byId.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byState, former.map(EddRequest::state), Option.some(next.state()), position),
                Sorted.moved(byCustomer, former.map(RequestTable::customer), Option.some(customer(next)), position),
                Sorted.moved(reviews, former.flatMap(RequestTable::review), review(next)),
                Sorted.moved(reminders, former.flatMap(RequestTable::reminder), reminder(next)),
                Sorted.moved(restrictions, former.flatMap(RequestTable::restriction), restriction(next)),
                Sorted.moved(restricting, former.flatMap(RequestTable::restricted), restricted(next), position));
    }

    Listing<EddRequest> listing(RequestQuery query, LongAdder visits) {
        if (!query.ids().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.ids()
                    .toVector()
                    .flatMap(this::find)
                    .map(read -> position(read.state()))
                    .toJavaList());
            return new Listing<>(Vector.of(found), this::request, Option.some(query::matches), visits);
        }
        if (!query.customers().isEmpty()) {
            return new Listing<>(
                    Sorted.under(byCustomer, query.customers()), this::request, Option.some(query::matches), visits);
        }
        Seq<TreePSet<Position>> sets =
                query.states().isEmpty() ? byState.values().toVector() : Sorted.under(byState, query.states());
        return new Listing<>(sets, this::request, Option.none(), visits);
    }

    Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most, LongAdder visits) {
        TreePSet<ReviewPosition> rest =
                after.map(position -> reviews.tailSet(position, false)).getOrElse(reviews);
        Vector<EddRequest> queue = Vector.empty();
        for (ReviewPosition next : rest) {
            if (queue.size() == most) {
                break;
            }
            visits.increment();
            queue = queue.append(byId.get(next.id()).get().state());
        }
        return queue;
    }

    Seq<RequestId> remindersDue(Instant at, int most, LongAdder visits) {
        return Sorted.until(reminders, at, most, visits).map(RequestId::new);
    }

    Seq<RequestId> restrictionsDue(Instant at, int most, LongAdder visits) {
        return Sorted.until(restrictions, at, most, visits).map(RequestId::new);
    }

    private EddRequest request(Position position) {
        return byId.get(new RequestId(position.id())).get().state();
    }

    private static CustomerId customer(EddRequest request) {
        return request.header().customer();
    }

    private static Option<CustomerId> restricted(EddRequest request) {
        return Option.when(request.restricts(), customer(request));
    }

    private static Option<Position> reminder(EddRequest request) {
        return at(request, request.nextReminder());
    }

    private static Option<Position> restriction(EddRequest request) {
        return at(request, request.restrictionDue());
    }

    private static Option<ReviewPosition> review(EddRequest request) {
        return request.reviewDue().map(due -> new ReviewPosition(due, request.id()));
    }

    private static Option<Position> at(EddRequest request, Option<Instant> instant) {
        return instant.map(at -> new Position(at, request.id().value()));
    }

    private static Position position(EddRequest request) {
        return new Position(request.createdAt(), request.id().value());
    }
}
