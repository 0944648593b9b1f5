package dev.edd.domain.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What every store can hold without changing it: text without U+0000 or lone surrogates, and instants in whole
 * microseconds between the years 1 and 9999. Values of the kernel check it in their constructors, so no store ever has
 * to round or to strip.
 */
public final class Storable {
    private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** A remainder, where every value of the kernel comes by: cutting the instant to compare would be most of the check. */
    private static final int NANOS_OF_MICROSECOND = 1_000;

    private static final Duration LONGEST = Duration.ofDays(3652);

    private Storable() {}

    /**
     * Whether text shows nothing to a reader: spaces of any script, and formats without a letter.
     *
     * @param text what came from outside
     * @return true for no text, and for spaces and formats only
     */
    public static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isBlank(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether text can be stored as it is: not {@linkplain #isBlank blank}, no longer than the limit, no U+0000, no lone surrogate.
     *
     * @param text what came from outside
     * @param most the greatest length, in UTF-16 units
     * @return true when a value of the kernel may be made of it
     */
    public static boolean isText(String text, int most) {
        return text.length() <= most && !isBlank(text) && isWhole(text);
    }

    /**
     * Requires text that can be stored; parse what comes from outside with {@link #isText} first.
     *
     * @param what the name of the value, for the message; the text itself is never in it
     * @param text the text
     * @param most the greatest length, in UTF-16 units
     * @return the text
     * @throws IllegalArgumentException when the text cannot be stored
     */
    public static String text(String what, String text, int most) {
        if (!isText(text, most)) {
            throw new IllegalArgumentException(
                    what + " is not text of 1 to " + most + " characters without U+0000 and lone surrogates");
        }
        return text;
    }

    /**
     * Whether text can stand as it is in an address, in a key and in a log.
     *
     * @param text what came from outside
     * @param most the greatest length
     * @return true for 1 to so many ASCII letters, digits, hyphens and underscores
     */
    public static boolean isPlain(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(Storable::isPlain);
    }

    /**
     * Requires an instant in whole microseconds.
     *
     * @param at the instant
     * @return the instant
     * @throws IllegalArgumentException when the instant is finer than a microsecond, or outside the years 1 to 9999
     */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // only what is beside the whole seconds can be too fine
    public static Instant instant(Instant at) {
        if (at.getNano() % NANOS_OF_MICROSECOND != 0
                || at.getEpochSecond() < EARLIEST
                || at.getEpochSecond() > LATEST) {
            throw new IllegalArgumentException(at + " is not in whole microseconds between the years 1 and 9999");
        }
        return at;
    }

    /**
     * Requires that something was not changed before it began.
     *
     * @param createdAt when it began
     * @param updatedAt when it was changed last
     * @throws IllegalArgumentException when the order is another, or an instant is not storable
     */
    public static void span(Instant createdAt, Instant updatedAt) {
        instant(createdAt);
        instant(updatedAt);
        if (updatedAt.isBefore(createdAt)) {
            throw new IllegalArgumentException("updated " + updatedAt + " before created " + createdAt);
        }
    }

    /**
     * Cuts an instant to the microsecond, as the one place does that reads a clock.
     *
     * @param at any instant
     * @return the last whole microsecond at or before it
     */
    public static Instant truncated(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Requires a length of time that keeps instants storable: positive, in whole microseconds, and at most ten years, which
     * {@link Stamp#LATEST} leaves for deadlines.
     *
     * @param what the name of the value, for the message
     * @param length the length of time
     * @return the length
     * @throws IllegalArgumentException when the length is zero, negative, longer, or finer than a microsecond
     */
    public static Duration duration(String what, Duration length) {
        if (length.isZero()
                || length.isNegative()
                || length.compareTo(LONGEST) > 0
                || !length.equals(length.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException(
                    what + " is not a length of whole microseconds up to ten years: " + length);
        }
        return length;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isPlain(int letter) {
        return letter == '-' || letter == '_' || (letter < 128 && Character.isLetterOrDigit(letter));
    }

    /** Neither U+0000 nor a lone surrogate; most texts have no surrogate at all. */
    private static boolean isWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == 0) {
                return false;
            }
            if (Character.isSurrogate(each)) {
                return text.codePoints().allMatch(point -> point != 0 && !isLoneSurrogate(point));
            }
        }
        return true;
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
