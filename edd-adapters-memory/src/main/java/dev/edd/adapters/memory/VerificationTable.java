package dev.edd.adapters.memory;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Verifications by id, and the indexes that the queries need. Immutable.
 *
 * @param byId every verification
 * @param byShelf by type, method and state together: the few values of the three make few sets, and any filter over them
 *     is a merge of some
 * @param byCustomer by the customer concerned
 * @param byCounterparty by the counterparty verified
 * @param deadlines open verifications by their deadline
 * @param approved the customers with approved enhanced due diligence
 */
record VerificationTable(
        HashMap<VerificationId, Filed<Verification>> byId,
        HashMap<Shelf, TreePSet<Position>> byShelf,
        HashMap<CustomerId, TreePSet<Position>> byCustomer,
        HashMap<CounterpartyId, TreePSet<Position>> byCounterparty,
        TreePSet<Position> deadlines,
        TreePSet<UUID> approved) {

    static final VerificationTable EMPTY = new VerificationTable(
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            TreePSet.empty(),
            TreePSet.empty(Id.ORDER));

    record Shelf(VerificationType type, VerificationMethod method, VerificationState state) {
        static Shelf of(Verification verification) {
            return new Shelf(
                    verification.header().subject().type(),
                    verification.header().method(),
                    verification.state());
        }

        boolean isIn(VerificationQuery query) {
            return passes(query.types(), type) && passes(query.methods(), method) && passes(query.states(), state);
        }

        private static <T> boolean passes(Set<T> filter, T value) {
            return filter.isEmpty() || filter.contains(value);
        }
    }

    Option<Filed<Verification>> find(VerificationId id) {
        return byId.get(id);
    }

    VerificationTable with(Verification next, HistoryEntry step) {
        Option<Filed<Verification>> filed = find(next.id());
        Option<Verification> former = filed.map(Filed::state);
        Position position = position(next);
        return new VerificationTable(
                byId.put(next.id(), Filed.after(filed, next, step)),
                Sorted.moved(byShelf, former.map(Shelf::of), Option.some(Shelf.of(next)), position),
                Sorted.moved(
                        byCustomer, former.map(VerificationTable::customer), Option.some(customer(next)), position),
                Sorted.moved(
                        byCounterparty, former.flatMap(VerificationTable::counterparty), counterparty(next), position),
                Sorted.moved(deadlines, former.flatMap(VerificationTable::deadline), deadline(next)),
                next.isApprovedEdd() ? approved.plus(customer(next).value()) : approved);
    }

    Listing<Verification> listing(VerificationQuery query, LongAdder visits) {
        if (!query.ids().isEmpty()) {
            TreePSet<Position> found = TreePSet.from(query.ids()
                    .toVector()
                    .flatMap(this::find)
                    .map(read -> position(read.state()))
                    .toJavaList());
            return listing(Vector.of(found), Option.some(query), visits);
        }
        if (!query.counterparties().isEmpty()) {
            return listing(Sorted.under(byCounterparty, query.counterparties()), Option.some(query), visits);
        }
        if (!query.customers().isEmpty()) {
            return listing(Sorted.under(byCustomer, query.customers()), Option.some(query), visits);
        }
        Seq<TreePSet<Position>> shelves =
                byShelf.filterKeys(shelf -> shelf.isIn(query)).values().toVector();
        return listing(shelves, Option.none(), visits);
    }

    Seq<VerificationId> overdue(Instant at, int most, LongAdder visits) {
        return Sorted.until(deadlines, at, most, visits).map(VerificationId::new);
    }

    private Listing<Verification> listing(
            Seq<TreePSet<Position>> sets, Option<VerificationQuery> filter, LongAdder visits) {
        return new Listing<>(
                sets,
                position -> byId.get(new VerificationId(position.id())).get().state(),
                filter.map(query -> query::matches),
                visits);
    }

    private static CustomerId customer(Verification verification) {
        return verification.header().subject().customer();
    }

    private static Option<CounterpartyId> counterparty(Verification verification) {
        return verification.header().subject() instanceof Subject.OfCounterparty of
                ? Option.some(of.counterparty())
                : Option.none();
    }

    private static Option<Position> deadline(Verification verification) {
        return verification
                .deadline()
                .map(at -> new Position(at, verification.id().value()));
    }

    private static Position position(Verification verification) {
        return new Position(verification.createdAt(), verification.id().value());
    }
}
