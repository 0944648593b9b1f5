package dev.edd.benchmarks.host;

import java.util.List;
import java.util.stream.LongStream;

/** How long the calls of one round took, in nanoseconds: the round as a whole, and every call. */
final class Times {
    private final long all;
    private final long[] each;

    Times(long all, long[] each) {
        this.all = all;
        this.each = each.clone();
    }

    long all() {
        return all;
    }

    long[] each() {
        return each.clone();
    }

    double callsASecond() {
        return each.length / (all / 1e9);
    }

    /** The time within which a part of the calls was answered, in milliseconds. */
    double within(double part) {
        return within(List.of(this), part);
    }

    /** The same, of the calls of several rounds. */
    static double within(List<Times> rounds, double part) {
        long[] sorted = rounds.stream()
                .flatMapToLong(round -> LongStream.of(round.each))
                .sorted()
                .toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)] / 1e6;
    }
}
