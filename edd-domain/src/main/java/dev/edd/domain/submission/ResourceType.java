package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** What a submission can be about (seed 002, facts 2.2). The codes are the seed's own words. */
public enum ResourceType implements Coded {
    /** A natural person who is a customer. */
    CUSTOMER("CUSTOMER"),
    /** A legal person who is a customer. */
    BUSINESS("BUSINESS"),
    /** An account of a customer. */
    ACCOUNT("ACCOUNT"),
    /** A transaction of a customer. */
    TRANSACTION("TRANSACTION");

    private final String code;

    ResourceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
