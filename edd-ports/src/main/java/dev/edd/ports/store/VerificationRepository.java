package dev.edd.ports.store;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** Verifications as they are stored. Every answer is of the snapshot or transaction that this repository belongs to. */
public interface VerificationRepository {
    /**
     * Finds a verification.
     *
     * @param id its id
     * @return the verification and its version, none when there is none
     */
    Option<Versioned<Verification>> find(VerificationId id);

    /**
     * Lists verifications, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<Verification> page(VerificationQuery query, Keyset keyset);

    /**
     * Lists verifications by page number, with a total.
     *
     * @param query which
     * @param numbered which page
     * @return the page, newest first
     */
    CountedPage<Verification> page(VerificationQuery query, Numbered numbered);

    /**
     * Tells for which customers enhanced due diligence is approved, in one query however many are asked for.
     *
     * @param customers whom to look at
     * @return those of them with an approved verification
     */
    Set<CustomerId> approvedEdd(Set<CustomerId> customers);

    /**
     * Finds verifications whose deadline has come, the longest overdue first and by id among equals.
     *
     * @param at the instant to look at, in whole microseconds; a deadline at that instant has come
     * @param most how many at most, 1 or more
     * @return their ids
     */
    Seq<VerificationId> overdue(Instant at, int most);
}
