package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** What was decided of a compliance question (facts 1.5: compliance decision state). */
public enum DecisionState implements Coded {
    /** Decided in favour. */
    PASSED("passed"),
    /** Decided against. */
    FAILED("failed"),
    /** Decided once, and no longer valid. */
    EXPIRED("expired"),
    /** Withdrawn. */
    INVALIDATED("invalidated");

    private final String code;

    DecisionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
