package dev.edd.benchmarks;

import dev.edd.benchmarks.report.Figure;
import java.util.Arrays;

/** The values of several rounds of one loop, the ones that warmed up left out. */
public final class Rounds {
    private final double[] values;

    private Rounds(double[] values) {
        this.values = values;
    }

    /**
     * Runs rounds.
     *
     * @param rounds how many are measured, after as many that warm up
     * @param round runs one, and gives its value
     * @return the values
     */
    public static Rounds of(int rounds, Round round) {
        double[] values = new double[2 * rounds];
        for (int at = 0; at < values.length; at++) {
            values[at] = round.run();
        }
        return new Rounds(Arrays.copyOfRange(values, rounds, values.length));
    }

    /**
     * Runs rounds of one operation over and over.
     *
     * @param rounds how many are measured
     * @param operations how many of them in a round
     * @param operation what is done
     * @return nanoseconds an operation
     */
    public static Rounds nanoseconds(int rounds, int operations, Runnable operation) {
        return of(rounds, () -> {
            long begun = System.nanoTime();
            for (int done = 0; done < operations; done++) {
                operation.run();
            }
            return (System.nanoTime() - begun) / (double) operations;
        });
    }

    /**
     * The mean of the rounds, with half the distance of the extremes as its error.
     *
     * @param measured what was done
     * @param contender who did it
     * @param standing what the contender stands for
     * @param size on how many things
     * @param unit of the values
     * @return the figure
     */
    public Figure figure(String measured, String contender, Standing standing, long size, String unit) {
        double least = Arrays.stream(values).min().orElseThrow();
        double most = Arrays.stream(values).max().orElseThrow();
        double mean = Arrays.stream(values).average().orElseThrow();
        return new Figure(measured, contender, standing, size, unit, mean, (most - least) / 2, null);
    }

    /** One round. */
    @FunctionalInterface
    public interface Round {
        /**
         * Runs it.
         *
         * @return its value
         */
        double run();
    }
}
