package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** How a customer lives (seed 002). */
public enum ResidenceType implements Coded {
    /** In a home of their own. */
    OWN("OWN"),
    /** In a rented home. */
    RENT("RENT"),
    /** Otherwise. */
    OTHER("OTHER");

    private final String code;

    ResidenceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
