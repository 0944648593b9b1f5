package dev.edd.ports.store;

/**
 * Asks for a page by its number, with a total. It costs as much as all pages before it, and the total as much as all that
 * match: for hosts whose API promises both. Newest first. Immutable.
 *
 * @param page the number, from 0
 * @param size how many at most, 1 to {@value Keyset#LARGEST}
 */
public record Numbered(int page, int size) {
    /** Checks number and size. */
    public Numbered {
        if (page < 0) {
            throw new IllegalArgumentException("the first page is 0: " + page);
        }
        Keyset.requireSize(size);
    }

    /**
     * How many come before the page.
     *
     * @return page times size
     */
    public long offset() {
        return (long) page * size;
    }
}
