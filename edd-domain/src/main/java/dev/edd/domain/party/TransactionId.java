package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a transaction, by which the platform knows it. A transaction is no case of ours, so this is no {@link Id}. Immutable.
 *
 * @param value 128 bits
 */
public record TransactionId(UUID value) {
    /** Refuses no id at all. */
    public TransactionId {
        requireNonNull(value);
    }
}
