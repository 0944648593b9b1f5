package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a rating of a customer's risk. Immutable.
 *
 * @param value 128 bits
 */
public record RatingId(UUID value) implements Id {
    /** Refuses no id at all. */
    public RatingId {
        requireNonNull(value);
    }
}
