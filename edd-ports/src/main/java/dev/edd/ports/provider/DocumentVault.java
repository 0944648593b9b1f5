package dev.edd.ports.provider;

import dev.edd.domain.party.DocumentId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Where the content of documents is kept, as streams and never as a whole in memory unless the vault is memory. Nothing here is
 * part of a unit of work: content comes here first, and is then registered; what was never registered is swept. Safe to
 * share between threads.
 */
public interface DocumentVault {
    /**
     * Keeps content under an id that was not used before. Until all of it has come there is none for anybody: it is neither read
     * nor listed.
     *
     * @param id the id
     * @param at when, in whole microseconds
     * @param content read to its end, and not closed
     * @throws IOException when the content cannot be read to its end; nothing is kept then
     * @throws IllegalStateException when the id is in use; nothing is changed then
     */
    void keep(DocumentId id, Instant at, InputStream content) throws IOException;

    /**
     * Reads content.
     *
     * @param <A> what the reader gives
     * @param id the id
     * @param reader gets the content, which ends with the call
     * @return what the reader gave, none when there is no content under the id
     * @throws IOException when the reader throws it
     */
    <A> Option<A> read(DocumentId id, Reader<A> reader) throws IOException;

    /**
     * Lists what was kept before an instant, by ascending id, a page at a time.
     *
     * @param before the instant, exclusive
     * @param after the last id of the page before, none for the first page
     * @param most how many at most
     * @return the ids
     */
    Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most);

    /**
     * Throws content away.
     *
     * @param id the id
     * @return false when there is no content under the id
     */
    boolean discard(DocumentId id);

    /**
     * Reads a stream.
     *
     * @param <A> what it gives
     */
    @FunctionalInterface
    interface Reader<A> {
        /**
         * Reads.
         *
         * @param content the content, good until this returns
         * @return whatever the caller is after
         * @throws IOException when reading fails
         */
        A read(InputStream content) throws IOException;
    }
}
