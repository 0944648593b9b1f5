package dev.edd.testkit.portfolio;

import java.time.Duration;
import java.time.Instant;

/**
 * When things happen to customers, in order. The days are chosen so that what is asked {@link #LONG_AGO} is overdue and what is
 * asked {@link #RECENTLY} is due a reminder by {@link #TODAY}, by the standard deadlines.
 */
enum Period {
    /** Everybody is registered in it, one after the other. */
    YEAR("2026-01-05T09:00:00Z", Duration.ofDays(300)),
    /** A Monday, more than ten business days before today. */
    LONG_AGO("2026-11-09T09:00:00Z", Duration.ofHours(8)),
    /** A Thursday, five business days before the last sweep. */
    RECENTLY("2026-11-26T09:00:00Z", Duration.ofHours(8)),
    TODAY("2026-12-04T09:00:00Z", Duration.ofHours(8)),
    /** Nothing is delivered any more of what happens in it. */
    JUST_NOW("2026-12-04T17:30:00Z", Duration.ofMinutes(10));

    private final Instant from;
    private final Duration length;

    Period(String from, Duration length) {
        this.from = Instant.parse(from);
        this.length = length;
    }

    Instant from() {
        return from;
    }

    Duration length() {
        return length;
    }
}
