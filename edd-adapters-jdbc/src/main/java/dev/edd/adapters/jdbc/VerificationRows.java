package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.VerificationFormats;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.VerificationRepository;
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

/** The table of verifications. */
final class VerificationRows implements VerificationRepository {
    static final String TABLE = "edd_verification";
    private static final RowMapper<Versioned<Verification>> STATE = Bodies.states(
            TABLE,
            VerificationFormats.VERIFICATION,
            verification -> verification.id().value());

    private final Session session;

    VerificationRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<Verification>> find(VerificationId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + TABLE + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                STATE);
    }

    @Override
    public Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return listing(query).page(keyset);
    }

    @Override
    public CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return listing(query).page(numbered);
    }

    @Override
    public Set<CustomerId> approvedEdd(Set<CustomerId> customers) {
        if (customers.isEmpty()) {
            session.refuseToGoOn();
            return customers;
        }
        Set<CustomerId> approved = session.rows(
                        "select distinct wanted from " + Bound.wanted("customers") + " join " + TABLE
                                + " on tenant = :tenant and approved_edd = wanted",
                        row -> row.bind("customers", Bound.uuids(customers.map(CustomerId::value))),
                        (row, context) -> new CustomerId(Bodies.uuid(row)))
                .toSet();
        return customers.filter(approved::contains);
    }

    @Override
    public Seq<VerificationId> overdue(Instant at, int most) {
        Storable.instant(at);
        return session.rows(
                "select id from " + TABLE
                        + " where tenant = :tenant and deadline >= " + Bound.EARLIEST
                        + " and deadline <= :at order by tenant, deadline, id limit :most",
                row -> row.bind("at", Bound.instant(at)).bind("most", most),
                (row, context) -> new VerificationId(Bodies.uuid(row)));
    }

    /** Stores the state of a new verification after its last step, unless its id or its claim is in use. */
    boolean insert(Write.OfVerification write) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, version, type, method, state, customer, counterparty, approved_edd, deadline,"
                        + " created_at, claim, body) values (:tenant, :id, :version, :type, :method, :state, :customer,"
                        + " :counterparty, :approved_edd, :deadline, :created_at, :claim, :body)",
                row -> {
                    Verification next = write.next();
                    Subject subject = next.header().subject();
                    row.bind("type", subject.type().code())
                            .bind("method", next.header().method().code())
                            .bind("customer", subject.customer().value())
                            .bind("counterparty", Bound.uuid(counterparty(subject)))
                            .bind("created_at", Bound.instant(next.createdAt()));
                    bindState(row, write);
                });
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfVerification write, long expected) {
        return session.change(
                        "update " + TABLE
                                + " set version = :version, state = :state, approved_edd = :approved_edd,"
                                + " deadline = :deadline, claim = :claim, body = :body"
                                + " where tenant = :tenant and id = :id and version = :expected",
                        row -> {
                            row.bind("expected", expected);
                            bindState(row, write);
                        })
                > 0;
    }

    private static void bindState(SqlStatement<?> row, Write.OfVerification write) {
        Verification next = write.next();
        row.bind("version", write.expected() + 1)
                .bind("id", next.id().value())
                .bind("state", next.state().code())
                .bind("approved_edd", Bound.uuid(approvedEdd(next)))
                .bind("deadline", Bound.instant(next.deadline()))
                .bind("claim", Bound.text(next.claim().map(Claim::key)))
                .bind("body", VerificationFormats.VERIFICATION.write(next));
    }

    private static Option<UUID> counterparty(Subject subject) {
        return subject instanceof Subject.OfCounterparty of
                ? Option.some(of.counterparty().value())
                : Option.none();
    }

    private static Option<UUID> approvedEdd(Verification next) {
        return Option.when(
                next.isApprovedEdd(), () -> next.header().subject().customer().value());
    }

    private Listing<Verification> listing(VerificationQuery query) {
        Seq<Filter> filters = Vector.of(
                        Filter.anyId("id", query.ids()),
                        Filter.anyId("customer", query.customers()),
                        Filter.anyId("counterparty", query.counterparties()),
                        Filter.anyCode("state", query.states()),
                        Filter.anyCode("type", query.types()),
                        Filter.anyCode("method", query.methods()))
                .flatMap(filter -> filter);
        return new Listing<>(
                session,
                Listing.Source.ofStates(TABLE),
                (row, context) -> STATE.map(row, context).value(),
                verification ->
                        new Position(verification.createdAt(), verification.id().value()),
                filters,
                branches(query));
    }

    /** The few values of type, method and state make few branches; ids are looked up as they are. */
    private static Seq<Seq<Filter>> branches(VerificationQuery query) {
        if (!query.ids().isEmpty()
                || !query.customers().isEmpty()
                || !query.counterparties().isEmpty()) {
            return Vector.empty();
        }
        Seq<Seq<Filter>> states = Filter.each("state", query.states());
        Seq<Seq<Filter>> kinds =
                query.methods().isEmpty() ? Filter.each("type", query.types()) : Filter.each("method", query.methods());
        if (kinds.isEmpty()) {
            return states;
        }
        // the indexes of type and method go on with the state
        Seq<Seq<Filter>> eachState =
                states.isEmpty() ? Filter.each("state", Vector.of(VerificationState.values())) : states;
        return kinds.flatMap(kind -> eachState.map(kind::appendAll));
    }
}
