package dev.edd.ports.store;

import io.vavr.control.Option;

/**
 * Asks for a page by where the last one ended. Its cost does not grow with how far one has paged. Immutable.
 *
 * @param order which end comes first
 * @param after where the last page ended, none for the first page
 * @param size how many at most, 1 to {@value #LARGEST}
 */
public record Keyset(Order order, Option<Position> after, int size) {
    /** The largest page. */
    public static final int LARGEST = 1000;

    /** Checks the size. */
    public Keyset {
        requireSize(size);
    }

    /**
     * Requires a number of things to ask for at once.
     *
     * @param size how many
     * @return the same
     * @throws IllegalArgumentException when it is not 1 to {@value #LARGEST}
     */
    public static int requireSize(int size) {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("ask for 1 to " + LARGEST + " at once: " + size);
        }
        return size;
    }

    /**
     * The first page, newest first.
     *
     * @param size how many at most
     * @return the request
     */
    public static Keyset first(int size) {
        return new Keyset(Order.NEWEST_FIRST, Option.none(), size);
    }

    /**
     * The page that follows.
     *
     * @param position where this page ended
     * @return the request, in the same order and size
     */
    public Keyset after(Position position) {
        return new Keyset(order, Option.some(position), size);
    }
}
