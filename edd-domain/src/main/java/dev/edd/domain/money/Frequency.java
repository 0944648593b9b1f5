package dev.edd.domain.money;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.control.Option;

/** How often an amount comes or goes (facts 2.3). The codes are the vendor's own words. */
public enum Frequency implements Coded {
    /** Every day. */
    DAILY("DAILY", 365),
    /** Every week. */
    WEEKLY("WEEKLY", 52),
    /** Every two weeks. */
    BI_WEEKLY("BI_WEEKLY", 26),
    /** Twice a month. */
    SEMI_MONTHLY("SEMI_MONTHLY", 24),
    /** Every month. */
    MONTHLY("MONTHLY", 12),
    /** Every three months. */
    QUARTERLY("QUARTERLY", 4),
    /** Every year. */
    YEARLY("YEARLY", 1),
    /** Once. */
    ONE_TIME("ONE_TIME", 1),
    /** Otherwise: nobody can say how much it makes in a year. */
    OTHER("OTHER", 0);

    private final String code;
    private final int timesAYear;

    Frequency(String code, int timesAYear) {
        this.code = code;
        this.timesAYear = timesAYear;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * How many times a year the amount comes or goes; what comes once counts once.
     *
     * @return the number, or none for {@link #OTHER}
     */
    public Option<Integer> timesAYear() {
        return Option.when(timesAYear > 0, timesAYear);
    }
}
