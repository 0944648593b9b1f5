package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Coded;

/** How a customer stands with the platform (facts 1.5: customer state). */
public enum CustomerStanding implements Coded {
    /** Being recorded. */
    STORING("storing"),
    /** Not verified, or not yet. */
    UNVERIFIED("unverified"),
    /** Verified: the only standing in which Enhanced Due Diligence may begin. */
    VERIFIED("verified"),
    /** Failed verification. */
    REJECTED("rejected"),
    /** Stopped by an officer or by law. */
    FROZEN("frozen");

    private final String code;

    CustomerStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
