package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a customer. Immutable.
 *
 * @param value 128 bits
 */
public record CustomerId(UUID value) implements PartyId {
    /** Refuses no id at all. */
    public CustomerId {
        requireNonNull(value);
    }

    @Override
    public String key() {
        return "customer:" + value;
    }
}
