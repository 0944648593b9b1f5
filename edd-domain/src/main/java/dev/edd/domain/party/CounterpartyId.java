package dev.edd.domain.party;

import java.util.UUID;

/**
 * The id of a customer's counterparty. Immutable.
 *
 * @param value 128 bits
 */
public record CounterpartyId(UUID value) implements PartyId {
    @Override
    public String key() {
        return "counterparty:" + value;
    }
}
