package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.util.UUID;

/**
 * The id of a stored document. A document is no case and has no history, so this is no {@link Id}. Immutable.
 *
 * @param value 128 bits
 */
public record DocumentId(UUID value) {
    /** Refuses no id at all. */
    public DocumentId {
        requireNonNull(value);
    }

    /**
     * Reads an id. {@link UUID#fromString} would also take what merely has four hyphens.
     *
     * @param text anything at all
     * @return the id, or none when the text is not a UUID in full
     */
    public static Option<DocumentId> parse(String text) {
        return Option.when(isUuid(text), () -> new DocumentId(UUID.fromString(text)));
    }

    private static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            boolean isHyphen = at == 8 || at == 13 || at == 18 || at == 23;
            char letter = text.charAt(at);
            if (isHyphen ? letter != '-' : letter >= 128 || Character.digit(letter, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
