package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.OnboardingFormats;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table of onboardings. */
final class OnboardingRows implements OnboardingRepository {
    static final String TABLE = "edd_onboarding";
    private static final RowMapper<Versioned<Onboarding>> STATE = Bodies.states(
            TABLE, OnboardingFormats.ONBOARDING, onboarding -> onboarding.id().value());

    private final Session session;

    OnboardingRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<Onboarding>> find(OnboardingId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + TABLE + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                STATE);
    }

    @Override
    public Page<Onboarding> page(OnboardingQuery query, Keyset keyset) {
        Seq<Filter> filters = Vector.of(
                        Filter.anyId("customer", query.customers()), Filter.anyCode("state", query.states()))
                .flatMap(filter -> filter);
        return new Listing<>(
                        session,
                        Listing.Source.ofStates(TABLE),
                        (row, context) -> STATE.map(row, context).value(),
                        onboarding -> new Position(
                                onboarding.createdAt(), onboarding.id().value()),
                        filters,
                        query.customers().isEmpty() ? Filter.each("state", query.states()) : Vector.empty())
                .page(keyset);
    }

    /** Stores the state of a new onboarding after its last step, unless its id or its claim is in use. */
    boolean insert(Write.OfOnboarding write) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, version, customer, state, created_at, claim, body) values"
                        + " (:tenant, :id, :version, :customer, :state, :created_at, :claim, :body)",
                row -> {
                    row.bind("customer", write.next().header().customer().value())
                            .bind("created_at", Bound.instant(write.next().createdAt()));
                    bindState(row, write);
                });
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfOnboarding write, long expected) {
        return session.change(
                        "update " + TABLE
                                + " set version = :version, state = :state, claim = :claim,"
                                + " body = :body where tenant = :tenant and id = :id and version = :expected",
                        row -> {
                            row.bind("expected", expected);
                            bindState(row, write);
                        })
                > 0;
    }

    private static void bindState(SqlStatement<?> row, Write.OfOnboarding write) {
        Onboarding next = write.next();
        row.bind("version", write.expected() + 1)
                .bind("id", next.id().value())
                .bind("state", next.state().code())
                .bind("claim", Bound.text(next.claim().map(Claim::key)))
                .bind("body", OnboardingFormats.ONBOARDING.write(next));
    }
}
