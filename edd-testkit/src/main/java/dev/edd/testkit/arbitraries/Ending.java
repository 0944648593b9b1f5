package dev.edd.testkit.arbitraries;

import io.vavr.collection.Array;

/** How a request ended, if it did. */
enum Ending {
    NONE,
    ACCEPTED,
    CANCELLED,
    FAILED;

    private static final Array<Ending> ALL = Array.of(values());

    static Ending of(int number) {
        return ALL.get(number);
    }
}
