package dev.edd.benchmarks.report;

import dev.edd.benchmarks.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One number that was measured. Immutable.
 *
 * @param measured what was done, such as {@code step}
 * @param contender who did it, as tables call them
 * @param standing what the contender stands for
 * @param size on how many things it was done, or null when it does not matter
 * @param unit of the value, such as {@code ns/op}
 * @param value the mean
 * @param error half the width of the interval around the mean: of confidence at 99.9 % where JMH measured, of all rounds
 *     elsewhere
 * @param bytes allocated by one operation, or null when it was not counted
 */
public record Figure(
        String measured,
        String contender,
        Standing standing,
        @Nullable Long size,
        String unit,
        double value,
        double error,
        @Nullable Double bytes) {
    /**
     * The same figure for a part of what was done.
     *
     * @param parts how many equal parts one operation had
     * @param newUnit the unit of one
     * @return the figure of one part
     */
    public Figure dividedBy(long parts, String newUnit) {
        return new Figure(
                measured,
                contender,
                standing,
                size,
                newUnit,
                value / parts,
                error / parts,
                bytes == null ? null : bytes / parts);
    }
}
