package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** How a business moves money (facts 2.4). */
public enum Channel implements Coded {
    /** Automated clearing house. */
    ACH("ACH"),
    /** Cards. */
    CARDS("CARDS"),
    /** Cash. */
    CASH("CASH"),
    /** Electronic funds transfer. */
    EFT("EFT"),
    /** Wire transfers. */
    WIRES("WIRES");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
