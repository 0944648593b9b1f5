package dev.edd.host.compliance;

import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.ports.store.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a listing as text that callers hand back and do not read. */
final class Cursor {
    private static final int PARTS = 2;

    private Cursor() {}

    static String of(Position position) {
        String text = position.createdAt() + " " + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static Position parse(String cursor) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != PARTS) {
                throw new Refused(Problem.invalid("cursor"));
            }
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException notOneOfOurs) {
            throw new Refused(Problem.invalid("cursor"));
        }
    }
}
