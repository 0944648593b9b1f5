package dev.edd.benchmarks.report;

import java.util.Locale;

/** Numbers as a page shows them. */
final class Numbers {
    private static final int DIGITS = 3;

    private Numbers() {}

    /** With three digits that count, or all that stand before the point. */
    static String three(double value) {
        int before = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%,." + Math.max(0, Math.min(DIGITS, DIGITS - before)) + "f", value);
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
