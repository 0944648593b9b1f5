package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of an EDD request. Immutable.
 *
 * @param value 128 bits
 */
public record RequestId(UUID value) implements Id {
    /** Refuses no id at all. */
    public RequestId {
        requireNonNull(value);
    }
}
