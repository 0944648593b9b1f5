package dev.edd.domain.submission;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.domain.submission.SubmissionEvent.DocumentAttached;
import dev.edd.domain.submission.SubmissionEvent.SubmissionDeleted;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;

/** The table of a submission: the only description of its graph. Nothing changes what was submitted. */
enum SubmissionEdge {
    SUBMIT(Edge.birth(
            Submit.class,
            SubmissionRecorded.class,
            Recorded.class,
            by(PARTNER, OFFICER),
            Submit::decide,
            Recorded::recorded)),
    ATTACH_DOCUMENT(Edge.transition(
            Recorded.class,
            AttachDocument.class,
            DocumentAttached.class,
            Recorded.class,
            by(PARTNER, OFFICER),
            Recorded::attach,
            Recorded::attached)),
    DELETE(Edge.transition(
            Recorded.class,
            Delete.class,
            SubmissionDeleted.class,
            Deleted.class,
            by(PARTNER, OFFICER),
            Recorded::delete,
            Recorded::deleted));

    private final Edge<EddSubmission, SubmissionCommand, SubmissionEvent> edge;

    SubmissionEdge(Edge<EddSubmission, SubmissionCommand, SubmissionEvent> edge) {
        this.edge = edge;
    }

    Edge<EddSubmission, SubmissionCommand, SubmissionEvent> edge() {
        return edge;
    }
}
