package dev.edd.domain.submission;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.party.SubmissionId;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * The record of a submission, {@link Recorded} or {@link Deleted} (seed 002, facts 2.1). What was submitted never changes: an
 * update is another submission about the same resource, and a deletion hides nothing from whoever keeps the records. Immutable.
 */
public sealed interface EddSubmission extends CaseState permits Recorded, Deleted {
    /** How submissions go: the table of {@code SubmissionEdge}, and nothing else. */
    Lifecycle<EddSubmission, SubmissionCommand, SubmissionEvent> LIFECYCLE =
            Lifecycle.of("submission", SubmissionEdge.values(), SubmissionEdge::edge);

    /**
     * What stays the same through all states.
     *
     * @return the header
     */
    SubmissionHeader header();

    /**
     * What was submitted.
     *
     * @return the submission
     */
    ResourceSubmission submission();

    /**
     * What was attached to it.
     *
     * @return documents in the order in which they were attached
     */
    Seq<DocumentReference> documents();

    /**
     * The state by name.
     *
     * @return the name
     */
    SubmissionState state();

    /**
     * Dispatches on the state, exhaustively at compile time.
     *
     * @param <A> what the cases give
     * @param cases one function a state
     * @return what the function of this state gives
     */
    <A> A match(Cases<A> cases);

    /**
     * The id of the submission.
     *
     * @return the id
     */
    default SubmissionId id() {
        return header().id();
    }

    @Override
    default Instant createdAt() {
        return header().createdAt();
    }

    @Override
    default Instant updatedAt() {
        return header().updatedAt();
    }

    /**
     * One function for each state.
     *
     * @param <A> what they give
     */
    interface Cases<A> {
        /**
         * For {@link Recorded}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A recorded(Recorded state);

        /**
         * For {@link Deleted}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A deleted(Deleted state);
    }
}
