package dev.edd.host.wire.reading;

import dev.edd.domain.party.Id;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.regex.Pattern;

/** How ids look on the wire: a UUID without hyphens, 32 lower-case hexadecimal characters (facts 1.3). */
public final class Guid {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    private Guid() {}

    /**
     * Writes an id.
     *
     * @param id any id
     * @return 32 characters
     */
    public static String of(Id id) {
        return of(id.value());
    }

    /**
     * Writes a UUID.
     *
     * @param id any UUID
     * @return 32 characters
     */
    public static String of(UUID id) {
        return id.toString().replace("-", "");
    }

    /**
     * Reads a guid.
     *
     * @param text what came from outside
     * @return the UUID, or none: text that is no guid is the name of nobody
     */
    public static Option<UUID> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Option.some(
                        new UUID(Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16)))
                : Option.none();
    }
}
