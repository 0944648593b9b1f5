package dev.edd.domain.submission;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What happened to a submission. */
public sealed interface SubmissionEvent extends Event {
    /**
     * It was recorded.
     *
     * @param stamp who submitted it, and when
     * @param id the submission
     * @param owner whose resource it is about
     * @param submission what was submitted
     * @param request the request that its case id names, if it names one
     */
    @Code("submission_recorded")
    @Value.Builder
    record SubmissionRecorded(
            Stamp stamp, SubmissionId id, CustomerId owner, ResourceSubmission submission, Option<RequestId> request)
            implements SubmissionEvent {}

    /**
     * A document was attached.
     *
     * @param stamp who attached it, and when
     * @param document the document
     */
    @Code("submission_document_attached")
    record DocumentAttached(Stamp stamp, DocumentReference document) implements SubmissionEvent {}

    /**
     * It was deleted, and is kept.
     *
     * @param stamp who deleted it, and when
     */
    @Code("submission_deleted")
    record SubmissionDeleted(Stamp stamp) implements SubmissionEvent {}
}
