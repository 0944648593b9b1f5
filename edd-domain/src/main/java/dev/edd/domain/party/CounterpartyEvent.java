package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;

/** What happened to a counterparty in the register. */
public sealed interface CounterpartyEvent extends Event {
    /**
     * A counterparty was registered, unverified.
     *
     * @param stamp who did it, and when
     * @param id who was registered
     * @param customer the customer whose counterparty it is
     * @param type a person or a business
     * @param name personal data
     */
    @Code("counterparty_registered")
    record Registered(Stamp stamp, CounterpartyId id, CustomerId customer, PartyType type, PartyName name)
            implements CounterpartyEvent {}

    /**
     * The counterparty now stands otherwise.
     *
     * @param stamp who did it, and when
     * @param to the new standing
     */
    @Code("counterparty_standing_changed")
    record StandingChanged(Stamp stamp, CounterpartyStanding to) implements CounterpartyEvent {}
}
