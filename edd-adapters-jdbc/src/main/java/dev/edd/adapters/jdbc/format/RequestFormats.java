package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.AnswersSubmittedBuilder;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.FailedBuilder;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.RequestEvent;
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
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestOpenedBuilder;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Submitted;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.BiConsumer;

/** How EDD requests and their events are stored. */
public final class RequestFormats {
    /** Requests, in whatever state. */
    public static final Format<EddRequest> REQUEST = new Format<>(
            "request",
            Vector.of(
                    state(
                            Requested.class,
                            (form, state) -> form.put("round", state.round(), RequestForms::round),
                            (header, reviewed, form) ->
                                    new Requested(header, reviewed, form.form("round", RequestForms::round))),
                    state(
                            Submitted.class,
                            (form, state) -> form.put("round", state.round(), RequestForms::round)
                                    .put("submission", state.submission(), RequestForms::submission)
                                    .putOption("review_due", state.reviewDue()),
                            (header, reviewed, form) -> new Submitted(
                                    header,
                                    reviewed,
                                    form.form("round", RequestForms::round),
                                    form.form("submission", RequestForms::submission),
                                    form.option("review_due", form::instant))),
                    state(
                            InReview.class,
                            (form, state) -> form.put("round", state.round(), RequestForms::round)
                                    .put("submission", state.submission(), RequestForms::submission)
                                    .put("due", state.due()),
                            (header, reviewed, form) -> new InReview(
                                    header,
                                    reviewed,
                                    form.form("round", RequestForms::round),
                                    form.form("submission", RequestForms::submission),
                                    form.instant("due"))),
                    state(
                            Reviewed.class,
                            (form, state) -> {},
                            (header, reviewed, form) -> new Reviewed(header, reviewed)),
                    state(
                            Failed.class,
                            (form, state) -> form.put("round", state.round(), RequestForms::round)
                                    .put("submission", state.submission(), RequestForms::submission)
                                    .put("reason", state.reason(), RequestForms::reason)
                                    .put("note", state.note().text()),
                            (header, reviewed, form) -> new FailedBuilder()
                                    .header(header)
                                    .reviewed(reviewed)
                                    .round(form.form("round", RequestForms::round))
                                    .submission(form.form("submission", RequestForms::submission))
                                    .reason(form.form("reason", RequestForms::reason))
                                    .note(new InternalNote(form.text("note")))
                                    .build()),
                    state(
                            Cancelled.class,
                            (form, state) -> form.put("round", state.round(), RequestForms::round)
                                    .putOption("submission", state.handedIn(), RequestForms::submission),
                            (header, reviewed, form) -> new Cancelled(
                                    header,
                                    reviewed,
                                    form.form("round", RequestForms::round),
                                    form.option("submission", name -> form.form(name, RequestForms::submission))))));

    static final Vector<Kind<? extends RequestEvent>> EVENTS = Vector.of(
            event(
                    RequestOpened.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("customer", event.customer().value())
                            .put("trigger", event.trigger())
                            .putOptionalText(
                                    "onboarding",
                                    event.onboarding().map(id -> id.value().toString()))
                            .put("questionnaire", event.questionnaire(), RequestForms::questionnaire)
                            .put("deadline", event.deadline(), RequestForms::deadline),
                    (stamp, form) -> new RequestOpenedBuilder()
                            .stamp(stamp)
                            .id(new RequestId(form.uuid("id")))
                            .customer(new CustomerId(form.uuid("customer")))
                            .trigger(form.coded("trigger", RequestTrigger.class))
                            .onboarding(form.option("onboarding", name -> new OnboardingId(form.uuid(name))))
                            .questionnaire(form.form("questionnaire", RequestForms::questionnaire))
                            .deadline(form.form("deadline", RequestForms::deadline))
                            .build()),
            event(
                    AnswersSubmitted.class,
                    (form, event) -> form.put("answers", event.answers(), AnswerForms::answers)
                            .putForms("named", event.named(), RequestForms::awaited)
                            .putForms("documents", event.documents(), RequestForms::attached)
                            .putOption("completion", event.completion(), RequestForms::completion),
                    (stamp, form) -> new AnswersSubmittedBuilder()
                            .stamp(stamp)
                            .answers(form.form("answers", AnswerForms::answers))
                            .named(form.forms("named", RequestForms::awaited))
                            .documents(form.forms("documents", RequestForms::attached))
                            .completion(form.option("completion", name -> form.form(name, RequestForms::completion)))
                            .build()),
            event(
                    DocumentAttached.class,
                    (form, event) -> form.put("document", event.document(), RequestForms::attached)
                            .putOption("completion", event.completion(), RequestForms::completion),
                    (stamp, form) -> new DocumentAttached(
                            stamp,
                            form.form("document", RequestForms::attached),
                            form.option("completion", name -> form.form(name, RequestForms::completion)))),
            event(
                    ReminderSent.class,
                    (form, event) -> form.put("number", event.number()),
                    (stamp, form) -> new ReminderSent(stamp, form.count("number"))),
            event(ActivityRestricted.class, (form, event) -> {}, (stamp, form) -> new ActivityRestricted(stamp)),
            event(ReviewBegun.class, (form, event) -> {}, (stamp, form) -> new ReviewBegun(stamp)),
            event(RequestAccepted.class, (form, event) -> {}, (stamp, form) -> new RequestAccepted(stamp)),
            event(
                    FurtherRequested.class,
                    (form, event) -> form.putForms("outcomes", event.outcomes(), RequestForms.OUTCOMES::write)
                            .put("questionnaire", event.questionnaire(), RequestForms::questionnaire)
                            .put("deadline", event.deadline(), RequestForms::deadline),
                    (stamp, form) -> new FurtherRequested(
                            stamp,
                            form.forms("outcomes", RequestForms.OUTCOMES::read),
                            form.form("questionnaire", RequestForms::questionnaire),
                            form.form("deadline", RequestForms::deadline))),
            event(
                    RequestFailed.class,
                    (form, event) -> form.put("reason", event.reason(), RequestForms::reason)
                            .put("note", event.note().text()),
                    (stamp, form) -> new RequestFailed(
                            stamp, form.form("reason", RequestForms::reason), new InternalNote(form.text("note")))),
            event(
                    RequestCancelled.class,
                    (form, event) -> form.put("lifts_restriction", event.liftsRestriction()),
                    (stamp, form) -> new RequestCancelled(stamp, form.flag("lifts_restriction"))));

    private RequestFormats() {}

    /** What reads a state, once its header and its reviewed rounds are read. */
    @FunctionalInterface
    private interface StateReader<S> {
        S read(RequestHeader header, Seq<ReviewedRound> reviewed, FilledForm form);
    }

    private static <S extends EddRequest> Kind<S> state(
            Class<S> type, BiConsumer<BlankForm, S> writer, StateReader<S> reader) {
        return Kind.of(
                type,
                (form, state) -> {
                    form.put("header", state.header(), RequestForms::header)
                            .putForms("reviewed", state.reviewed(), RequestForms::reviewed);
                    writer.accept(form, state);
                },
                form -> reader.read(
                        form.form("header", RequestForms::header),
                        form.forms("reviewed", RequestForms::reviewed),
                        form));
    }
}
