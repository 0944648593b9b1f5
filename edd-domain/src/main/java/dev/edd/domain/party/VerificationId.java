package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of an identity verification. Immutable.
 *
 * @param value 128 bits
 */
public record VerificationId(UUID value) implements Id {
    /** Refuses no id at all. */
    public VerificationId {
        requireNonNull(value);
    }
}
