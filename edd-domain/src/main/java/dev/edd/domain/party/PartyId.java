package dev.edd.domain.party;

/**
 * The id of a party. A party is the boundary of consistency and order: every case belongs to one, and its steps are
 * numbered by the party's sequence.
 */
public sealed interface PartyId extends Id permits CustomerId, CounterpartyId {}
