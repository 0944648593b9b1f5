package dev.edd.adapters.jdbc.crash;

import java.util.stream.LongStream;

/** How often a process is killed: as the build says, each time with a seed of its own. */
final class Crashes {
    private static final long FIRST_SEED = 20_260_101;

    private Crashes() {}

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("edd.crashes")).map(number -> FIRST_SEED + number);
    }
}
