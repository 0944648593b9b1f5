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
