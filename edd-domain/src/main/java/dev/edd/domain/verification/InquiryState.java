package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** The inquiry provider's own state of an inquiry (facts 1.5), recorded as it is told. */
public enum InquiryState implements Coded {
    /** Not started by the customer. */
    WAITING("waiting"),
    /** Started, not finished. */
    PENDING("pending"),
    /** In review at the provider. */
    REVIEWING("reviewing"),
    /** Being processed at the provider. */
    PROCESSING("processing"),
    /** No longer usable. */
    EXPIRED("expired"),
    /** Finished. */
    COMPLETED("completed"),
    /** The provider did not say. */
    UNKNOWN("unknown");

    private final String code;

    InquiryState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
