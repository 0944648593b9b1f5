package dev.edd.adapters.jdbc;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Id;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The pages of a listing by the instant at which its items began. Where a filter names several codes, each code is a branch of
 * its own, which one index gives in the order of the page, and the branches are merged: so no more than a page is read of each,
 * however many match.
 *
 * @param <T> what is listed
 */
final class Listing<T> {
    private final Session session;
    private final Source source;
    private final RowMapper<T> mapper;
    private final Function<T, Position> position;
    private final Seq<Filter> filters;
    private final Seq<Seq<Filter>> branches;
    private final Option<Filter> joined;

    /**
     * @param filters what an item must match, what finds the fewest first
     * @param branches the same or less, taken apart: the items of all branches together, filtered, are the listing
     */
    Listing(
            Session session,
            Source source,
            RowMapper<T> mapper,
            Function<T, Position> position,
            Seq<Filter> filters,
            Seq<Seq<Filter>> branches) {
        this.session = session;
        this.source = source;
        this.mapper = mapper;
        this.position = position;
        this.filters = filters;
        this.branches = branches;
        this.joined = filters.headOption().filter(first -> first.values() == Filter.Values.IDS);
    }

    /**
     * Where the items are.
     *
     * @param table the table
     * @param columns what an item is read from
     * @param since the column with the instant of the position
     */
    record Source(String table, String columns, String since) {
        static Source ofStates(String table) {
            return new Source(table, Bodies.COLUMNS, "created_at");
        }
    }

    /**
     * A column that has one of some values.
     *
     * @param column the column
     * @param parameter the parameter that is bound
     * @param values what it is compared with
     * @param value the value, or an array of them
     */
    record Filter(String column, String parameter, Values values, Argument value) {
        enum Values {
            /** Just one: an equality, by which an index stays in order. */
            ONE,
            /** Several ids, few rows each. */
            IDS,
            /** Several codes, many rows each. */
            CODES
        }

        static Filter ofIds(String column, Seq<UUID> ids) {
            return ids.size() == 1
                    ? new Filter(column, column, Values.ONE, Bound.uuid(ids.headOption()))
                    : new Filter(column, column, Values.IDS, Bound.uuids(ids));
        }

        static Filter ofCodes(String column, Seq<String> codes) {
            return codes.size() == 1
                    ? ofCode(column, column, codes.head())
                    : new Filter(column, column, Values.CODES, Bound.texts(codes));
        }

        static Filter ofCode(String column, String parameter, String code) {
            return new Filter(column, parameter, Values.ONE, Bound.text(Option.some(code)));
        }

        /** Any of some ids, unless there are none, which filters nothing. */
        static Option<Filter> anyId(String column, Set<? extends Id> ids) {
            return anyUuid(column, ids.toVector().map(Id::value));
        }

        /** The same of ids that are none of ours. */
        static Option<Filter> anyUuid(String column, Traversable<UUID> ids) {
            return Option.when(!ids.isEmpty(), () -> ofIds(column, ids.toVector()));
        }

        /** Any of some codes, unless there are none, which filters nothing. */
        static Option<Filter> anyCode(String column, Set<? extends Coded> values) {
            return Option.when(
                    !values.isEmpty(), () -> ofCodes(column, values.toVector().map(Coded::code)));
        }

        /** A branch for each code. */
        static Seq<Seq<Filter>> each(String column, Iterable<? extends Coded> values) {
            return Vector.ofAll(values).map(Coded::code).map(code -> Vector.of(ofCode(column, "each_" + code, code)));
        }

        private boolean isOne() {
            return values == Values.ONE;
        }

        private String sql() {
            return " and "
                    + switch (values) {
                        case ONE -> column + " = :" + parameter;
                        case IDS -> Bound.among(column, parameter);
                        case CODES -> column + " = any(:" + parameter + ")";
                    };
        }
    }

    Page<T> page(Keyset keyset) {
        Vector<T> found = select(keyset.order(), keyset.after(), keyset.size() + 1L, 0);
        Vector<T> items = found.take(keyset.size());
        return new Page<>(
                items, found.size() > keyset.size() ? Option.some(position.apply(items.last())) : Option.none());
    }

    CountedPage<T> page(Numbered numbered) {
        long total = session.row(
                        "select count(*)" + from() + sql(besideTheJoin(filters)),
                        row -> bind(row, filters),
                        (row, context) -> row.getLong(1))
                .get();
        return numbered.offset() >= total
                ? new CountedPage<>(Vector.empty(), total)
                : new CountedPage<>(
                        select(Order.NEWEST_FIRST, Option.none(), numbered.size(), numbered.offset()), total);
    }

    private Vector<T> select(Order order, Option<Position> after, long most, long offset) {
        String beyond = after.map(ignored -> beyond(order)).getOrElse("");
        // A branch may have to give all that is asked for. Its limit is no parameter: H2 keeps what it was at the first
        // page
        // that a connection reads, and cuts a larger page later on.
        String reach = " limit " + (most + offset) + ')';
        String whole = branches.size() < 2
                ? one(branches.headOption().getOrElse(Vector.empty()), beyond, order)
                : branches.map(branch -> '(' + one(branch, beyond, order) + reach)
                                .mkString("select " + columns() + " from (", " union all ", ") as branches")
                        + ordered(Vector.empty(), order);
        Consumer<SqlStatement<?>> binding = row -> {
            bind(row, remaining(branches.headOption().getOrElse(Vector.empty())));
            branches.forEach(branch -> bind(row, branch));
            after.forEach(
                    last -> row.bind("since", Bound.instant(last.createdAt())).bind("last", last.id()));
            row.bind("most", most).bind("offset", offset);
        };
        return session.rows(whole + " limit :most offset :offset", binding, mapper);
    }

    private String one(Seq<Filter> branch, String beyond, Order order) {
        return "select " + columns() + from() + sql(branch) + sql(besideTheJoin(remaining(branch))) + beyond
                + ordered(constants(branch), order);
    }

    /**
     * Several ids are joined with: each is then looked up in an index, and there is no order to keep. The join is an outer one,
     * whose rows of nothing are dropped again, for H2 would turn the sides of an inner one around and read all there is of a
     * state once there is a position to go on from.
     */
    private String from() {
        return joined.map(ids -> " from " + Bound.wanted(ids.parameter()) + " left join " + source.table() + " on "
                        + ids.column() + " = wanted and tenant = :tenant where id is not null")
                .getOrElse(() -> " from " + source.table() + " where tenant = :tenant");
    }

    /**
     * The columns of an index that have one value, before those of the page. To order by them too changes nothing, but H2 reads
     * an index in its order only when it is named from its first column on.
     */
    private Seq<String> constants(Seq<Filter> branch) {
        if (joined.isDefined()) {
            return Vector.empty();
        }
        Seq<Filter> equal = branch.isEmpty() ? filters.take(1).filter(Filter::isOne) : branch;
        return equal.map(Filter::column).prepend("tenant");
    }

    private String ordered(Seq<String> constants, Order order) {
        String direction = order == Order.NEWEST_FIRST ? " desc" : "";
        return constants
                .appendAll(Vector.of(source.since(), "id"))
                .map(column -> column + direction)
                .mkString(" order by ", ", ", "");
    }

    private String columns() {
        return source.columns() + ", " + source.since();
    }

    /** The filters that a branch does not stand for. */
    private Seq<Filter> remaining(Seq<Filter> branch) {
        return filters.reject(filter -> branch.exists(part -> part.column().equals(filter.column())));
    }

    private Seq<Filter> besideTheJoin(Seq<Filter> those) {
        return those.reject(joined::contains);
    }

    /** The first condition says nothing new, but H2 finds its way into the index by it. */
    private String beyond(Order order) {
        String than = order == Order.NEWEST_FIRST ? "<" : ">";
        return " and " + source.since() + " " + than + "= :since and (" + source.since() + ", id) " + than
                + " (:since, :last)";
    }

    private static String sql(Seq<Filter> filters) {
        return filters.map(Filter::sql).mkString();
    }

    private static void bind(SqlStatement<?> row, Seq<Filter> filters) {
        filters.forEach(filter -> row.bind(filter.parameter(), filter.value()));
    }
}
