package dev.edd.ports.store;

import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Recorded;
import dev.edd.domain.submission.RelatedResource;
import io.vavr.control.Option;

/** EDD submissions as they are stored. Every answer is of the snapshot or transaction that this repository belongs to. */
public interface SubmissionRepository {
    /**
     * Finds a submission, also one that was deleted.
     *
     * @param id the id
     * @return the submission and its version, none when there is none
     */
    Option<Versioned<EddSubmission>> find(SubmissionId id);

    /**
     * Finds what was submitted last about a resource and counts, in one query.
     *
     * @param resource the resource
     * @return the newest submission about it that was not deleted, by {@link Order#NEWEST_FIRST}; none when there is none
     */
    Option<Recorded> latest(RelatedResource resource);

    /**
     * Lists submissions, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<EddSubmission> page(SubmissionQuery query, Keyset keyset);
}
