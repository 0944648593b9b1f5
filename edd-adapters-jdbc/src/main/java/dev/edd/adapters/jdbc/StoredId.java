package dev.edd.adapters.jdbc;

import dev.edd.domain.party.Id;
import java.util.UUID;

/** Ids as text with their kind, for columns that hold ids of several kinds: they may share a UUID. */
final class StoredId {
    private StoredId() {}

    static String text(Id id) {
        return IdKind.of(id).word() + ':' + id.value();
    }

    /** The id that {@link #text} gave the text for. */
    static Id id(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("an id without its kind");
        }
        UUID value = uuid(text.substring(colon + 1));
        return IdKind.named(text.substring(0, colon))
                .getOrElseThrow(() -> new IllegalArgumentException("an id of an unknown kind"))
                .id(value);
    }

    /** The JDK's parser takes other texts as well, and shows them in its message. */
    private static UUID uuid(String text) {
        try {
            UUID value = UUID.fromString(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException refused) {
            throw notAnId();
        }
        throw notAnId();
    }

    private static IllegalArgumentException notAnId() {
        return new IllegalArgumentException("an id that is not written as one");
    }
}
