package dev.edd.domain.party;

import dev.edd.domain.lifecycle.CaseState;

/** Whom a case is about: a customer, or a counterparty of a customer. */
public sealed interface Party extends CaseState permits Customer, Counterparty {
    /**
     * The id of the party, whichever kind it is.
     *
     * @return the id
     */
    PartyId partyId();

    /**
     * Whether the party is a person or a business.
     *
     * @return the type
     */
    PartyType type();

    /**
     * The party's name, which is personal data.
     *
     * @return the name
     */
    PartyName name();
}
