package dev.edd.host.wire.reading;

import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Numbered;
import java.util.List;
import java.util.function.Function;

/**
 * A page as every listing of the vendor has it (facts 1.2).
 *
 * @param <T> what is listed
 * @param total how many match, on all pages
 * @param page the number of this page, from 0
 * @param perPage how many a page holds
 * @param objects newest first
 */
public record Listing<T>(long total, int page, int perPage, List<T> objects) {
    /**
     * Writes a page.
     *
     * @param <V> what the library lists
     * @param <T> what is shown
     * @param numbered which page was asked for
     * @param page the page
     * @param view shows one of them
     * @return the page
     */
    public static <V, T> Listing<T> of(Numbered numbered, CountedPage<V> page, Function<V, T> view) {
        return new Listing<>(
                page.total(),
                numbered.page(),
                numbered.size(),
                page.items().map(view).asJava());
    }

    /**
     * The page of a filter that nobody matches.
     *
     * @param <T> what is listed
     * @param numbered which page was asked for
     * @return an empty page
     */
    public static <T> Listing<T> nothing(Numbered numbered) {
        return new Listing<>(0, numbered.page(), numbered.size(), List.of());
    }
}
