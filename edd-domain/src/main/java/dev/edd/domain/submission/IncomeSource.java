package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** Where a customer's income comes from (facts 2.3: income.source). */
public enum IncomeSource implements Coded {
    /** From a former spouse. */
    ALIMONY("ALIMONY"),
    /** From work. */
    EMPLOYMENT("EMPLOYMENT"),
    /** From an estate. */
    INHERITANCE("INHERITANCE"),
    /** From what was invested. */
    INVESTMENT("INVESTMENT"),
    /** From elsewhere. */
    OTHER("OTHER"),
    /** From a pension. */
    PENSION("PENSION"),
    /** From property. */
    REAL_ESTATE("REAL_ESTATE"),
    /** From savings for retirement. */
    RETIREMENT_INCOME("RETIREMENT_INCOME"),
    /** From a scholarship. */
    SCHOLARSHIP("SCHOLARSHIP"),
    /** From social security. */
    SOCIAL_SECURITY("SOCIAL_SECURITY"),
    /** From unemployment benefits. */
    UNEMPLOYMENT("UNEMPLOYMENT");

    private final String code;

    IncomeSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
