package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.RequestFormats;
import dev.edd.domain.lifecycle.Claim;
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
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table of EDD requests. */
final class RequestRows implements RequestRepository {
    static final String TABLE = "edd_request";
    private static final RowMapper<Versioned<EddRequest>> STATE =
            Bodies.states(TABLE, RequestFormats.REQUEST, request -> request.id().value());

    private final Session session;

    RequestRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<EddRequest>> find(RequestId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + TABLE + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                STATE);
    }

    @Override
    public Page<EddRequest> page(RequestQuery query, Keyset keyset) {
        Seq<Filter> filters = Vector.of(
                        Filter.anyId("id", query.ids()),
                        Filter.anyId("customer", query.customers()),
                        Filter.anyCode("state", query.states()))
                .flatMap(filter -> filter);
        boolean few = !query.ids().isEmpty() || !query.customers().isEmpty();
        return new Listing<>(
                        session,
                        Listing.Source.ofStates(TABLE),
                        (row, context) -> STATE.map(row, context).value(),
                        request ->
                                new Position(request.createdAt(), request.id().value()),
                        filters,
                        few ? Vector.empty() : Filter.each("state", query.states()))
                .page(keyset);
    }

    @Override
    public Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most) {
        Keyset.requireSize(most);
        // the first condition says nothing new, but H2 finds its way into the index by it
        String beyond = after.map(
                        ignored -> " and review_due >= :review_due and (review_due, id) > (:review_due, :last)")
                .getOrElse(" and review_due >= " + Bound.EARLIEST);
        return session.rows(
                "select " + Bodies.COLUMNS + ", review_due from " + TABLE
                        + " where tenant = :tenant" + beyond
                        // from the tenant on, and without what has no instant: so H2 reads the index from where it
                        // begins
                        + " order by tenant, review_due, id limit :most",
                row -> {
                    after.forEach(last -> row.bind("review_due", Bound.instant(last.reviewDue()))
                            .bind("last", last.id().value()));
                    row.bind("most", most);
                },
                (row, context) -> STATE.map(row, context).value());
    }

    @Override
    public Seq<RequestId> remindersDue(Instant at, int most) {
        return due("next_reminder", at, most);
    }

    @Override
    public Seq<RequestId> restrictionsDue(Instant at, int most) {
        return due("restriction_due", at, most);
    }

    private Seq<RequestId> due(String column, Instant at, int most) {
        Storable.instant(at);
        return session.rows(
                "select id from " + TABLE + " where tenant = :tenant and " + column + " >= " + Bound.EARLIEST + " and "
                        + column + " <= :at order by tenant, " + column + ", id limit :most",
                row -> row.bind("at", Bound.instant(at)).bind("most", most),
                (row, context) -> new RequestId(Bodies.uuid(row)));
    }

    @Override
    public Set<CustomerId> restricted(Set<CustomerId> customers) {
        if (customers.isEmpty()) {
            session.refuseToGoOn();
            return customers;
        }
        Set<CustomerId> restricted = session.rows(
                        "select distinct wanted from " + Bound.wanted("customers") + " join " + TABLE
                                + " on tenant = :tenant and restricts = wanted",
                        row -> row.bind("customers", Bound.uuids(customers.map(CustomerId::value))),
                        (row, context) -> new CustomerId(Bodies.uuid(row)))
                .toSet();
        return customers.filter(restricted::contains);
    }

    /** Stores the state of a new request after its last step, unless its id or its claim is in use. */
    boolean insert(Write.OfRequest write) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, version, customer, state, created_at, review_due, next_reminder, restriction_due,"
                        + " restricts, claim, body) values (:tenant, :id, :version, :customer, :state, :created_at,"
                        + " :review_due, :next_reminder, :restriction_due, :restricts, :claim, :body)",
                row -> {
                    row.bind("customer", write.next().header().customer().value())
                            .bind("created_at", Bound.instant(write.next().createdAt()));
                    bindState(row, write);
                });
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfRequest write, long expected) {
        return session.change(
                        "update " + TABLE
                                + " set version = :version, state = :state, review_due = :review_due,"
                                + " next_reminder = :next_reminder, restriction_due = :restriction_due,"
                                + " restricts = :restricts, claim = :claim, body = :body"
                                + " where tenant = :tenant and id = :id and version = :expected",
                        row -> {
                            row.bind("expected", expected);
                            bindState(row, write);
                        })
                > 0;
    }

    private static void bindState(SqlStatement<?> row, Write.OfRequest write) {
        EddRequest next = write.next();
        row.bind("version", write.expected() + 1)
                .bind("id", next.id().value())
                .bind("state", next.state().code())
                .bind("review_due", Bound.instant(next.reviewDue()))
                .bind("next_reminder", Bound.instant(next.nextReminder()))
                .bind("restriction_due", Bound.instant(next.restrictionDue()))
                .bind("restricts", Bound.uuid(restricts(next)))
                .bind("claim", Bound.text(next.claim().map(Claim::key)))
                .bind("body", RequestFormats.REQUEST.write(next));
    }

    private static Option<UUID> restricts(EddRequest next) {
        return Option.when(next.restricts(), () -> next.header().customer().value());
    }
}
