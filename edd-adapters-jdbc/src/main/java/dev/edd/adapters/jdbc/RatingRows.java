package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.RatingFormats;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table of risk ratings, each under the UUID of its customer. */
final class RatingRows implements RatingRepository {
    static final String TABLE = "edd_rating";
    private static final RowMapper<Versioned<CustomerRating>> STATE =
            Bodies.states(TABLE, RatingFormats.RATING, rating -> rating.id().value());

    private final Session session;

    RatingRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<CustomerRating>> find(RatingId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + TABLE + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                STATE);
    }

    @Override
    public Page<CustomerRating> page(RatingQuery query, Keyset keyset) {
        Seq<Filter> filters = Vector.of(
                        Filter.anyId("id", query.customers()), Filter.anyCode("rating", query.ratings()))
                .flatMap(filter -> filter);
        return new Listing<>(
                        session,
                        Listing.Source.ofStates(TABLE),
                        (row, context) -> STATE.map(row, context).value(),
                        rating -> new Position(rating.createdAt(), rating.id().value()),
                        filters,
                        query.customers().isEmpty() ? Filter.each("rating", query.ratings()) : Vector.empty())
                .page(keyset);
    }

    @Override
    public Seq<RatingId> reviewsDue(Instant at, int most) {
        Storable.instant(at);
        return session.rows(
                "select id from " + TABLE + " where tenant = :tenant and next_review <= :at"
                        + " order by tenant, next_review, id limit :most",
                row -> row.bind("at", Bound.instant(at)).bind("most", most),
                (row, context) -> new RatingId(new CustomerId(Bodies.uuid(row))));
    }

    /** Stores the state of a new rating after its last step, unless its customer has one. */
    boolean insert(Write.OfRating write) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, version, rating, next_review, created_at, body) values"
                        + " (:tenant, :id, :version, :rating, :next_review, :created_at, :body)",
                row -> {
                    row.bind("created_at", Bound.instant(write.next().createdAt()));
                    bindState(row, write);
                });
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfRating write, long expected) {
        return session.change(
                        "update " + TABLE
                                + " set version = :version, rating = :rating, next_review = :next_review, body = :body"
                                + " where tenant = :tenant and id = :id and version = :expected",
                        row -> {
                            row.bind("expected", expected);
                            bindState(row, write);
                        })
                > 0;
    }

    private static void bindState(SqlStatement<?> row, Write.OfRating write) {
        CustomerRating next = write.next();
        row.bind("version", write.expected() + 1)
                .bind("id", next.id().value())
                .bind("rating", next.assessment().rating().code())
                .bind("next_review", Bound.instant(next.assessment().nextReview()))
                .bind("body", RatingFormats.RATING.write(next));
    }
}
