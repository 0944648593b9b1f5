package dev.edd.ports.store;

import io.vavr.collection.Seq;

/**
 * A numbered page with the total of the listing, both of one snapshot. Immutable.
 *
 * @param <T> what is listed
 * @param items newest first
 * @param total how many match, on all pages
 */
public record CountedPage<T>(Seq<T> items, long total) {}
