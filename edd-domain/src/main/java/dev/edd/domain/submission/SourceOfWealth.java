package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** How a customer came by what they own (facts 2.3). */
public enum SourceOfWealth implements Coded {
    /** From an estate. */
    INHERITANCE("INHERITANCE"),
    /** By investing. */
    INVESTMENT("INVESTMENT"),
    /** Otherwise. */
    OTHER("OTHER"),
    /** By selling property. */
    PROPERTY_SALE("PROPERTY_SALE"),
    /** By saving for retirement. */
    RETIREMENT("RETIREMENT"),
    /** By working. */
    SALARY("SALARY");

    private final String code;

    SourceOfWealth(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
