package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.Format;
import dev.edd.adapters.jdbc.format.UnreadableFormatException;
import dev.edd.ports.store.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the state that a row holds as text. */
final class Bodies {
    /** The columns that a state is read from. */
    static final String COLUMNS = "id, version, body";

    private Bodies() {}

    /** Rows of a table with a state of its own id in each. */
    static <T> RowMapper<Versioned<T>> states(String table, Format<T> format, Function<T, UUID> id) {
        return (row, context) -> {
            UUID key = row.getObject("id", UUID.class);
            String body = row.getString("body");
            long version = row.getLong("version");
            return read(table + ' ' + key, () -> {
                T state = format.read(body);
                if (!id.apply(state).equals(key)) {
                    throw new IllegalArgumentException("the state is that of another id");
                }
                return new Versioned<>(state, version);
            });
        };
    }

    /** Reads a row, or tells which one cannot be read. */
    static <A> A read(String row, Supplier<A> reading) {
        try {
            return reading.get();
        } catch (UnreadableFormatException | IllegalArgumentException cause) {
            throw new CorruptRowException(row, cause);
        }
    }

    static UUID uuid(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }
}
