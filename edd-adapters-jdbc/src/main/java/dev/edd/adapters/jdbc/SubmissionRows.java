package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.SubmissionFormats;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table of EDD submissions. */
final class SubmissionRows implements SubmissionRepository {
    static final String TABLE = "edd_submission";
    private static final RowMapper<Versioned<EddSubmission>> STATE = Bodies.states(
            TABLE, SubmissionFormats.SUBMISSION, submission -> submission.id().value());

    private final Session session;

    SubmissionRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + TABLE + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                STATE);
    }

    @Override
    public Option<Recorded> latest(RelatedResource resource) {
        return session.row(
                        "select " + Bodies.COLUMNS + " from " + TABLE
                                + " where tenant = :tenant and resource = :resource and resource_type = :resource_type"
                                + " and state = :state"
                                // from the tenant on: so H2 reads the index backwards from where these end
                                + " order by tenant desc, resource desc, resource_type desc, state desc,"
                                + " created_at desc, id desc limit 1",
                        row -> row.bind("resource", resource.id())
                                .bind("resource_type", resource.type().code())
                                .bind("state", SubmissionState.RECORDED.code()),
                        STATE)
                .map(found -> recorded(found.value()));
    }

    private static Recorded recorded(EddSubmission submission) {
        return Bodies.read(TABLE + ' ' + submission.id().value(), () -> {
            if (submission instanceof Recorded recorded) {
                return recorded;
            }
            throw new IllegalArgumentException("the state is another than its column says");
        });
    }

    @Override
    public Page<EddSubmission> page(SubmissionQuery query, Keyset keyset) {
        Seq<Filter> filters = Vector.of(
                        Filter.anyId("request", query.requests()),
                        Filter.anyUuid("resource", query.resources()),
                        Filter.anyId("owner", query.owners()),
                        Filter.anyCode("state", query.states()),
                        Filter.anyCode("resource_type", query.types()))
                .flatMap(filter -> filter);
        return new Listing<>(
                        session,
                        Listing.Source.ofStates(TABLE),
                        (row, context) -> STATE.map(row, context).value(),
                        submission -> new Position(
                                submission.createdAt(), submission.id().value()),
                        filters,
                        branches(query))
                .page(keyset);
    }

    /**
     * The few values of type and state make few branches, beside the one resource or owner that goes before them in an index;
     * few cite one request, and several ids are looked up as they are.
     */
    private static Seq<Seq<Filter>> branches(SubmissionQuery query) {
        if (!query.requests().isEmpty()
                || query.resources().size() > 1
                || (query.resources().isEmpty() && query.owners().size() > 1)) {
            return Vector.empty();
        }
        Seq<Seq<Filter>> states =
                Filter.each("state", query.states().isEmpty() ? Vector.of(SubmissionState.values()) : query.states());
        if (query.resources().isEmpty() && query.owners().nonEmpty()) {
            Seq<Filter> owner = Filter.anyId("owner", query.owners()).toVector();
            return states.map(owner::appendAll);
        }
        if (query.resources().isEmpty() && query.types().isEmpty()) {
            return Filter.each("state", query.states());
        }
        Seq<Filter> resource = Filter.anyUuid("resource", query.resources()).toVector();
        Seq<Seq<Filter>> types = Filter.each(
                "resource_type", query.types().isEmpty() ? Vector.of(ResourceType.values()) : query.types());
        return types.flatMap(
                type -> states.map(state -> resource.appendAll(type).appendAll(state)));
    }

    /** Stores the state of a new submission after its last step, unless its id is in use. */
    boolean insert(Write.OfSubmission write) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, version, owner, resource_type, resource, request, state, created_at, body) values"
                        + " (:tenant, :id, :version, :owner, :resource_type, :resource, :request, :state, :created_at, :body)",
                row -> {
                    EddSubmission next = write.next();
                    RelatedResource resource = next.submission().resource();
                    row.bind("owner", next.header().owner().value())
                            .bind("resource_type", resource.type().code())
                            .bind("resource", resource.id())
                            .bind("request", Bound.uuid(next.header().request().map(RequestId::value)))
                            .bind("created_at", Bound.instant(next.createdAt()));
                    bindState(row, write);
                });
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfSubmission write, long expected) {
        return session.change(
                        "update " + TABLE + " set version = :version, state = :state, body = :body"
                                + " where tenant = :tenant and id = :id and version = :expected",
                        row -> {
                            row.bind("expected", expected);
                            bindState(row, write);
                        })
                > 0;
    }

    private static void bindState(SqlStatement<?> row, Write.OfSubmission write) {
        EddSubmission next = write.next();
        row.bind("version", write.expected() + 1)
                .bind("id", next.id().value())
                .bind("state", next.state().code())
                .bind("body", SubmissionFormats.SUBMISSION.write(next));
    }
}
