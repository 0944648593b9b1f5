package dev.edd.adapters.memory;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.Versioned;
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
        HashMap<RequestId, Versioned<EddRequest>> byId,
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

    Option<Versioned<EddRequest>> find(RequestId id) {
        return byId.get(id);
    }

    RequestTable with(EddRequest next, long version) {
        RequestTable others =
                find(next.id()).map(former -> without(former.value())).getOrElse(this);
        Position position = position(next);
        CustomerId customer = next.header().customer();
        return new RequestTable(
                byId.put(next.id(), new Versioned<>(next, version)),
                Sorted.added(others.byState, next.state(), position),
                Sorted.added(byCustomer, customer, position),
                others.reviews.plusAll(review(next).toJavaList()),
                others.reminders.plusAll(at(next, next.nextReminder()).toJavaList()),
                others.restrictions.plusAll(at(next, next.restrictionDue()).toJavaList()),
                next.restricts() ? Sorted.added(others.restricting, customer, position) : others.restricting);
    }

    /** The indexes without what the former state put there; what never changes stays. */
    private RequestTable without(EddRequest former) {
        Position position = position(former);
        return new RequestTable(
                byId,
                Sorted.removed(byState, former.state(), position),
                byCustomer,
                reviews.minusAll(review(former).toJavaList()),
                reminders.minusAll(at(former, former.nextReminder()).toJavaList()),
                restrictions.minusAll(at(former, former.restrictionDue()).toJavaList()),
                Sorted.removed(restricting, former.header().customer(), position));
    }

    Listing<EddRequest> listing(RequestQuery query, LongAdder visits) {
        if (!query.ids().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.ids()
                    .toVector()
                    .flatMap(this::find)
                    .map(read -> position(read.value()))
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
            queue = queue.append(byId.get(next.id()).get().value());
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
        return byId.get(new RequestId(position.id())).get().value();
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
