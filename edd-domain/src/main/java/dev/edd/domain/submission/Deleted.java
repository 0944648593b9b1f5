package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Code;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * The submission counts no longer. It is kept as it was, for laws on money laundering want records kept for years.
 * Immutable.
 *
 * @param header what stays the same
 * @param submission what was submitted
 * @param documents what was attached to it
 */
@Code("deleted")
public record Deleted(SubmissionHeader header, ResourceSubmission submission, Seq<DocumentReference> documents)
        implements EddSubmission, CaseState.Closed {
    /** Checks that the documents are the owner's. */
    public Deleted {
        requireNonNull(submission);
        documents = SubmissionDocuments.of(header, documents);
    }

    /**
     * When it was deleted (facts 2.2: deletion_time).
     *
     * @return the instant of the last step
     */
    public Instant deletedAt() {
        return updatedAt();
    }

    @Override
    public SubmissionState state() {
        return SubmissionState.DELETED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.deleted(this);
    }
}
