package dev.edd.benchmarks;

/** Somebody who does the work of a group: an enum of them is what JMH chooses from. */
public interface Contending {
    /**
     * What the contender is called in tables.
     *
     * @return its name
     */
    String title();

    /**
     * What it stands for.
     *
     * @return ours, the floor or a peer
     */
    Standing standing();
}
