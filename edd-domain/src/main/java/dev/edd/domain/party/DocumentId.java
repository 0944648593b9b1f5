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
     * Reads an id.
     *
     * @param text anything at all
     * @return the id, or none when the text is not a UUID in full
     */
    public static Option<DocumentId> parse(String text) {
        return Id.parse(text).map(DocumentId::new);
    }
}
