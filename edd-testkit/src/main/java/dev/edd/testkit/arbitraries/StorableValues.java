package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Storable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Instants, lengths of time and texts that every store can hold, with the edges of what it can hold. */
public final class StorableValues {
    /** The first instant that can be stored. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant that can be stored. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    static final Instant LAST_BEGINNING = Instant.parse("9979-12-31T23:59:59.999999Z");
    private static final Instant USUAL = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    private StorableValues() {}

    /**
     * Any instant in whole microseconds from the year 1 to 9999, most of them of our time.
     *
     * @return instants that shrink towards 2026
     */
    public static Arbitrary<Instant> instants() {
        return upTo(LATEST);
    }

    /**
     * Instants at which a step may be stamped.
     *
     * @return instants that shrink towards 2026
     */
    public static Arbitrary<Instant> steps() {
        return upTo(Stamp.LATEST);
    }

    /**
     * Instants at which a case may begin and still have ten years of steps.
     *
     * @return instants that shrink towards 2026
     */
    public static Arbitrary<Instant> beginnings() {
        return upTo(LAST_BEGINNING);
    }

    /**
     * Lengths of time that a policy may hold: from a microsecond to 30 days, the documented expiries among them.
     *
     * @return positive lengths in whole microseconds
     */
    public static Arbitrary<Duration> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Duration.ofHours(24), Duration.ofDays(7), MICROSECOND)),
                Tuple.of(3, micros(1, Duration.ofDays(30))));
    }

    /**
     * How long somebody lets pass before the next step: often nothing or a microsecond, at most 10 days.
     *
     * @return lengths of zero or more whole microseconds
     */
    public static Arbitrary<Duration> waits() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Duration.ZERO, MICROSECOND)),
                Tuple.of(3, micros(0, Duration.ofHours(3))),
                Tuple.of(1, micros(0, Duration.ofDays(10))));
    }

    /**
     * Text that can be stored: of one letter and of the greatest length, of many scripts, with emoji, combining marks and
     * characters beyond the basic plane.
     *
     * @param most the greatest length, in UTF-16 units; at least 16
     * @return text that shrinks towards short ASCII
     */
    public static Arbitrary<String> text(int most) {
        Arbitrary<String> plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(Math.min(most, 12));
        Arbitrary<String> anything = Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMinLength(1)
                .ofMaxLength(Math.min(most, 40))
                .filter(text -> Storable.isText(text, most));
        return Arbitraries.frequencyOf(
                Tuple.of(8, plain), Tuple.of(3, anything), Tuple.of(2, Arbitraries.of(edgesOfText(most))));
    }

    /**
     * The nearest instant that can be stored.
     *
     * @param at any instant in whole microseconds
     * @return the instant itself, or the end of time that it is beyond
     */
    public static Instant within(Instant at) {
        if (at.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return at.isAfter(LATEST) ? LATEST : at;
    }

    /** One letter, the greatest length, emoji, combining marks, right to left, what is not quite a character. */
    static String[] edgesOfText(int most) {
        return new String[] {
            "x",
            "O'Brien; --",
            "Zoë\u0308",
            "\u200Fמרים",
            "李小龍",
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83D\uDE00".repeat(most / 2),
            "\uFFFD\uFFFE\u0001",
            "w".repeat(most),
            "1\r\n2\u2028\u20293",
            "a\u0327\u0323\u0301\tb",
            "\u202Eevil\uDBFF\uDFFD"
        };
    }

    private static Arbitrary<Instant> upTo(Instant latest) {
        Arbitrary<Instant> edges = Arbitraries.of(
                USUAL,
                Instant.EPOCH,
                Instant.EPOCH.minus(MICROSECOND),
                Instant.parse("2024-02-29T23:59:59.999999Z"),
                Instant.parse("2100-02-28T23:59:59.999999Z"),
                Instant.parse("2025-12-31T23:59:59.999999Z"),
                // an hour that Berlin leaves out, one that it has twice, and a day that Samoa leaves out
                Instant.parse("2026-03-29T01:00:00Z"),
                Instant.parse("2026-10-25T00:59:59.999999Z"),
                Instant.parse("2011-12-30T10:00:00Z"),
                EARLIEST,
                latest);
        return Arbitraries.frequencyOf(
                Tuple.of(6, between(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"))),
                Tuple.of(1, between(EARLIEST, latest)),
                Tuple.of(2, edges));
    }

    private static Arbitrary<Instant> between(Instant first, Instant last) {
        return Arbitraries.longs()
                .between(microsOf(first), microsOf(last))
                .shrinkTowards(microsOf(USUAL))
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static Arbitrary<Duration> micros(long fewest, Duration most) {
        return Arbitraries.longs()
                .between(fewest, most.toNanos() / 1_000)
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }

    /** ChronoUnit.between goes by nanoseconds on 17, and these do not reach the year 1. */
    private static long microsOf(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
