package dev.edd.ports.store;

import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A numbered page with the total of the listing, both of one snapshot. Immutable.
 *
 * @param <T> what is listed
 * @param items newest first
 * @param total how many match, on all pages
 */
public record CountedPage<T>(Seq<T> items, long total) {
    /**
     * The same page of something made of each item.
     *
     * @param <U> what is made
     * @param each makes it
     * @return the page
     */
    public <U> CountedPage<U> map(Function<? super T, ? extends U> each) {
        return new CountedPage<>(items.map(each), total);
    }
}
