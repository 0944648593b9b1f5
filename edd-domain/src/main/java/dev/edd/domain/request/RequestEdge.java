package dev.edd.domain.request;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;
import static dev.edd.domain.lifecycle.Role.POLICY;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.FurtherRequested;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestAccepted;
import dev.edd.domain.request.RequestEvent.RequestCancelled;
import dev.edd.domain.request.RequestEvent.RequestFailed;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.request.RequestEvent.ReviewBegun;

/**
 * The table of a request: the only description of its graph. A partner hands in what its customer gives, an officer reviews
 * it, and deadlines act by policy.
 */
enum RequestEdge {
    OPEN(Edge.birth(
            OpenRequest.class,
            RequestOpened.class,
            Requested.class,
            by(OFFICER, POLICY),
            OpenRequest::decide,
            Requested::opened)),
    SUBMIT_ANSWERS(Edge.transition(
            Requested.class,
            SubmitAnswers.class,
            AnswersSubmitted.class,
            Submitted.class,
            by(PARTNER),
            Requested::submit,
            Requested::submitted)),
    ATTACH_DOCUMENT(Edge.transition(
            Submitted.class,
            AttachDocument.class,
            DocumentAttached.class,
            Submitted.class,
            by(PARTNER),
            Submitted::attach,
            Submitted::attached)),
    BEGIN_REVIEW(Edge.transition(
            Submitted.class,
            BeginReview.class,
            ReviewBegun.class,
            InReview.class,
            by(OFFICER),
            Submitted::begin,
            Submitted::begun)),
    ACCEPT(Edge.transition(
            InReview.class,
            Accept.class,
            RequestAccepted.class,
            Reviewed.class,
            by(OFFICER),
            InReview::accept,
            InReview::accepted)),
    REQUEST_FURTHER(Edge.transition(
            InReview.class,
            RequestFurther.class,
            FurtherRequested.class,
            Requested.class,
            by(OFFICER),
            InReview::requestFurther,
            InReview::furtherRequested)),
    FAIL(Edge.transition(
            InReview.class,
            Fail.class,
            RequestFailed.class,
            Failed.class,
            by(OFFICER),
            InReview::fail,
            InReview::failed)),
    REMIND_REQUESTED(Edge.transition(
            Requested.class,
            Remind.class,
            ReminderSent.class,
            Requested.class,
            by(POLICY),
            OngoingRules::remind,
            Requested::reminded)),
    REMIND_SUBMITTED(Edge.transition(
            Submitted.class,
            Remind.class,
            ReminderSent.class,
            Submitted.class,
            by(POLICY),
            OngoingRules::remind,
            Submitted::reminded)),
    RESTRICT_REQUESTED(Edge.transition(
            Requested.class,
            Restrict.class,
            ActivityRestricted.class,
            Requested.class,
            by(POLICY),
            OngoingRules::restrict,
            Requested::restricted)),
    RESTRICT_SUBMITTED(Edge.transition(
            Submitted.class,
            Restrict.class,
            ActivityRestricted.class,
            Submitted.class,
            by(POLICY),
            OngoingRules::restrict,
            Submitted::restricted)),
    CANCEL_REQUESTED(Edge.transition(
            Requested.class,
            Cancel.class,
            RequestCancelled.class,
            Cancelled.class,
            by(OFFICER, POLICY),
            OngoingRules::cancel,
            OngoingRules::cancelled)),
    CANCEL_SUBMITTED(Edge.transition(
            Submitted.class,
            Cancel.class,
            RequestCancelled.class,
            Cancelled.class,
            by(OFFICER, POLICY),
            OngoingRules::cancel,
            OngoingRules::cancelled)),
    CANCEL_IN_REVIEW(Edge.transition(
            InReview.class,
            Cancel.class,
            RequestCancelled.class,
            Cancelled.class,
            by(OFFICER, POLICY),
            OngoingRules::cancel,
            OngoingRules::cancelled));

    private final Edge<EddRequest, RequestCommand, RequestEvent> edge;

    RequestEdge(Edge<EddRequest, RequestCommand, RequestEvent> edge) {
        this.edge = edge;
    }

    Edge<EddRequest, RequestCommand, RequestEvent> edge() {
        return edge;
    }
}
