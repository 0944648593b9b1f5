package dev.edd.domain.party;

import java.util.UUID;

/**
 * The id of a customer. Immutable.
 *
 * @param value 128 bits
 */
public record CustomerId(UUID value) implements PartyId {
    @Override
    public String key() {
        return "customer:" + value;
    }
}
