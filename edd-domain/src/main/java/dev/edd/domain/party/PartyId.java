package dev.edd.domain.party;

/**
 * The id of a party. A party is the boundary of consistency and order: every case belongs to one, and its steps are
 * numbered by the party's sequence.
 */
public sealed interface PartyId extends Id permits CustomerId, CounterpartyId {
    /**
     * The id as text, with its type: a customer and a counterparty may share a UUID.
     *
     * @return ASCII, at most 49 characters
     */
    String key();
}
