package dev.edd.ports.store;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** EDD requests as they are stored. Every answer is of the snapshot or transaction that this repository belongs to. */
public interface RequestRepository {
    /**
     * Finds a request.
     *
     * @param id the id
     * @return the request and its version, none when there is none
     */
    Option<Versioned<EddRequest>> find(RequestId id);

    /**
     * Lists requests, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<EddRequest> page(RequestQuery query, Keyset keyset);

    /**
     * Lists what officers owe a review of, the earliest due first, a page at a time: every request with a
     * {@link EddRequest#reviewDue}.
     *
     * @param after where the last page ended, none for the first page
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the requests, ordered by {@link ReviewPosition}
     */
    Seq<EddRequest> reviewQueue(Option<ReviewPosition> after, int most);

    /**
     * Finds the requests whose next reminder has come due, the earliest first.
     *
     * @param at the instant, in whole microseconds: those whose {@link EddRequest#nextReminder} is at or before it
     * @param most how many at most
     * @return their ids, ordered by that instant, then by id
     */
    Seq<RequestId> remindersDue(Instant at, int most);

    /**
     * Finds the requests whose customers are to be restricted, the earliest first.
     *
     * @param at the instant, in whole microseconds: those whose {@link EddRequest#restrictionDue} is at or before it
     * @param most how many at most
     * @return their ids, ordered by that instant, then by id
     */
    Seq<RequestId> restrictionsDue(Instant at, int most);

    /**
     * Tells which customers a request restricts.
     *
     * @param customers customers to look for, also such that do not exist
     * @return those of them for whom some request {@link EddRequest#restricts}
     */
    Set<CustomerId> restricted(Set<CustomerId> customers);
}
