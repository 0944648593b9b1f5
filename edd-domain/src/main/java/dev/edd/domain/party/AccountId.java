package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of an account, by which the platform knows it. An account is no case of ours, so this is no {@link Id}. Immutable.
 *
 * @param value 128 bits
 */
public record AccountId(UUID value) {
    /** Refuses no id at all. */
    public AccountId {
        requireNonNull(value);
    }
}
