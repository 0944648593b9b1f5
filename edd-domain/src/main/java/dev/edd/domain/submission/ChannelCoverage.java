package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** How far a business moves money (facts 2.4). */
public enum ChannelCoverage implements Coded {
    /** Within its country. */
    DOMESTIC("DOMESTIC"),
    /** Across borders. */
    INTERNATIONAL("INTERNATIONAL");

    private final String code;

    ChannelCoverage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
