package dev.edd.benchmarks;

/** What a contender stands for. */
public enum Standing {
    /** The library. */
    OURS,
    /** The least work that could do. */
    FLOOR,
    /** What a user would pick instead. */
    PEER
}
