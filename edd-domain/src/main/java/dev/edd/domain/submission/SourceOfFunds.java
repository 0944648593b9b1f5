package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** Where the money of a transaction comes from (seed 002). */
public enum SourceOfFunds implements Coded {
    /** From what was invested. */
    INVESTMENT("INVESTMENT"),
    /** From work. */
    SALARY("SALARY"),
    /** From selling something. */
    SALES("SALES"),
    /** From elsewhere. */
    OTHER("OTHER");

    private final String code;

    SourceOfFunds(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
