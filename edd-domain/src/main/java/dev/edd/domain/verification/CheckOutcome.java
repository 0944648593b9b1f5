package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** How a compliance check ended (facts 1.5: compliance check outcome). */
public enum CheckOutcome implements Coded {
    /** Nothing was found. */
    PASSED("passed"),
    /** Something was found. */
    FAILED("failed"),
    /** There was too little to check. */
    INSUFFICIENT("insufficient"),
    /** The check could not tell. */
    INCONCLUSIVE("inconclusive");

    private final String code;

    CheckOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
