package dev.edd.fuzzing;

/**
 * What a guided run may take. Immutable.
 *
 * @param seconds how long it looks for inputs, once its process is ready
 * @param secondsAnInput how long one input may take: what takes longer is taken for endless
 * @param longestInput in bytes
 * @param heapMegabytes how much memory there is: what needs more is taken for greedy
 */
public record Bounds(int seconds, int secondsAnInput, int longestInput, int heapMegabytes) {
    /** Of an ordinary build, unless its properties {@code edd.fuzz.seconds} and {@code edd.fuzz.seconds.an.input} say otherwise. */
    private static final int SECONDS_IN_EVERY_BUILD = 3;

    /** Also on a machine that is busy with other things. */
    private static final int SECONDS_FOR_AN_INPUT = 20;

    /** Refuses what would bound nothing. */
    public Bounds {
        if (seconds < 1 || secondsAnInput < 1 || longestInput < 1 || heapMegabytes < 1) {
            throw new IllegalArgumentException("every bound is one or more");
        }
    }

    /**
     * What this build asks for.
     *
     * @return the bounds: far above what any input needs
     */
    public static Bounds ofThisBuild() {
        return new Bounds(
                Integer.getInteger("edd.fuzz.seconds", SECONDS_IN_EVERY_BUILD),
                Integer.getInteger("edd.fuzz.seconds.an.input", SECONDS_FOR_AN_INPUT),
                16_384,
                512);
    }
}
