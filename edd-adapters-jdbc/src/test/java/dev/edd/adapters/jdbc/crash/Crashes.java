package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** How often a process is killed: as the build says, each time with a seed of its own. */
final class Crashes {
    private static final long FIRST_SEED = 20_260_101;

    /** Commits are on their way nearly all the time. */
    private static final int MISSES = 10;

    private Crashes() {}

    /** Kills until a commit is hit; a kill that hit none proves nothing. */
    static void untilOneHits(BooleanSupplier kill) {
        for (int more = MISSES; !kill.getAsBoolean(); more--) {
            assertThat(more).as("kills in a row that hit no commit").isPositive();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("edd.crashes")).map(number -> FIRST_SEED + number);
    }
}
