package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

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
}
