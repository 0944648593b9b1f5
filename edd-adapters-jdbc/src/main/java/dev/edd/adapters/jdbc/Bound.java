package dev.edd.adapters.jdbc;

import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Values as they are handed to the driver. */
final class Bound {
    /**
     * The first instant that a store can hold, as SQL. To ask for what is not before it says no more than that there is an
     * instant, but H2 then begins to read an index behind the rows that have none, which is where {@code is not null} ends.
     */
    static final String EARLIEST = "timestamp with time zone '0001-01-01 00:00:00+00'";

    private Bound() {}

    /** Not by way of {@code Timestamp}, whose calendar is another one before 1582. */
    static Argument instant(Instant at) {
        OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
        return (position, statement, context) -> statement.setObject(position, utc);
    }

    static Argument instant(Option<Instant> at) {
        return at.map(Bound::instant)
                .getOrElse(
                        (position, statement, context) -> statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE));
    }

    static Argument uuid(Option<UUID> id) {
        return (position, statement, context) -> statement.setObject(position, id.getOrNull(), Types.OTHER);
    }

    static Argument text(Option<String> text) {
        return (position, statement, context) -> statement.setString(position, text.getOrNull());
    }

    /**
     * The table of the ids that are bound to a parameter, in a column {@code wanted}: to be joined with on an indexed column.
     * With {@code = any(...)} after an equality H2 reads all rows that the equality alone finds.
     */
    static String wanted(String parameter) {
        return ids(parameter) + " as w (wanted)";
    }

    /**
     * That a column has one of the ids that are bound to a parameter: of rows that were found by something else. With {@code =
     * any(...)} H2 would find them by this, and read the whole tenant.
     */
    static String among(String column, String parameter) {
        return "exists (select 1 from " + ids(parameter) + " as g (given) where given = " + column + ")";
    }

    private static String ids(String parameter) {
        return "unnest(cast(:" + parameter + " as uuid array))";
    }

    static Argument uuids(Traversable<UUID> ids) {
        return array("uuid", ids.toJavaArray(UUID[]::new));
    }

    static Argument texts(Traversable<String> texts) {
        return array("varchar", texts.toJavaArray(String[]::new));
    }

    private static Argument array(String type, Object[] values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, values));
    }
}
