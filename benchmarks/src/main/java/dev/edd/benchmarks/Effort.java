package dev.edd.benchmarks;

import java.time.Duration;

/**
 * How much is measured: {@code FULL} for figures that mean something, {@code QUICK} to prove that everything runs.
 */
public enum Effort {
    /** Some hours for all groups. */
    FULL(3, 5, Duration.ofSeconds(1), 5),
    /** Less than five minutes for all groups, on two cores. */
    QUICK(1, 1, Duration.ofMillis(50), 2);

    private final int forks;
    private final int iterations;
    private final Duration iteration;
    private final int rounds;

    Effort(int forks, int iterations, Duration iteration, int rounds) {
        this.forks = forks;
        this.iterations = iterations;
        this.iteration = iteration;
        this.rounds = rounds;
    }

    /**
     * In how many processes JMH measures a contender.
     *
     * @return one or more
     */
    public int forks() {
        return forks;
    }

    /**
     * How often JMH warms up, and how often it measures, in a process.
     *
     * @return one or more
     */
    public int iterations() {
        return iterations;
    }

    /**
     * How long one of JMH's iterations, or one round of a timed loop, lasts.
     *
     * @return the time
     */
    public Duration iteration() {
        return iteration;
    }

    /**
     * How many rounds of a timed loop are measured, after as many that warm up.
     *
     * @return two or more
     */
    public int rounds() {
        return rounds;
    }
}
