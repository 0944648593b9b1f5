package dev.edd.host.wire.reading;

import dev.edd.domain.party.Id;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.regex.Pattern;

/** How ids look on the wire: a UUID without hyphens, 32 lower-case hexadecimal characters (facts 1.3). */
public final class Guid {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    private static final Pattern HYPHENED = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

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
     * Reads an id in either of the two ways of writing it: the wires of different vendors meet in the officers' calls.
     *
     * @param text what came from outside
     * @return the UUID, or none
     */
    public static Option<UUID> orUuid(String text) {
        return parse(text).orElse(() -> hyphened(text));
    }

    /**
     * Reads a UUID with its hyphens, in letters of either case.
     *
     * @param text what came from outside
     * @return the UUID, or none: any other text is the name of nobody
     */
    public static Option<UUID> hyphened(String text) {
        return HYPHENED.matcher(text).matches() ? Option.some(UUID.fromString(text)) : Option.none();
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
