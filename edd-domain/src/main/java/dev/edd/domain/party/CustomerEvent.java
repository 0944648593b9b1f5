package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;

/** What happened to a customer in the register. */
public sealed interface CustomerEvent extends Event {
    /**
     * A customer was registered, unverified.
     *
     * @param stamp who did it, and when
     * @param id who was registered
     * @param type a person or a business
     * @param name personal data
     */
    @Code("customer_registered")
    record Registered(Stamp stamp, CustomerId id, PartyType type, PartyName name) implements CustomerEvent {}

    /**
     * The customer now stands otherwise.
     *
     * @param stamp who did it, and when
     * @param to the new standing
     */
    @Code("customer_standing_changed")
    record StandingChanged(Stamp stamp, CustomerStanding to) implements CustomerEvent {}
}
