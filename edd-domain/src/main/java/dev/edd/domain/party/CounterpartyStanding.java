package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Coded;

/** How a counterparty stands with the platform (facts 1.5: counterparty state). */
public enum CounterpartyStanding implements Coded {
    /** Being recorded. */
    STORING("storing"),
    /** Not verified: also after a failed check (seed 004). */
    UNVERIFIED("unverified"),
    /** The latest completed check passed. */
    VERIFIED("verified"),
    /** Rejected for good by an officer. */
    REJECTED("rejected");

    private final String code;

    CounterpartyStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
