package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Coded;

/** Whether a party is a person or a business (facts 1.5: customer type, counterparty type). */
public enum PartyType implements Coded {
    /** A natural person. */
    INDIVIDUAL("individual"),
    /** A legal person. */
    BUSINESS("business");

    private final String code;

    PartyType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
