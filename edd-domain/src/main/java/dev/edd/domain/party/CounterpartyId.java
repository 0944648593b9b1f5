package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a customer's counterparty. Immutable.
 *
 * @param value 128 bits
 */
public record CounterpartyId(UUID value) implements PartyId {
    /** Refuses no id at all. */
    public CounterpartyId {
        requireNonNull(value);
    }

    @Override
    public String key() {
        return "counterparty:" + value;
    }
}
