package dev.edd.benchmarks.jdbc;

/** Somebody who keeps messages in a database, and hands each to somebody else. For one thread. */
interface Delivering {
    /** Keeps so many messages, and hands none over yet. */
    void keep(int messages);

    /** Hands over all that are kept, on this thread; tells how many. */
    long deliver();
}
