package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCreatedBuilder;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.FlaggedForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.Vector;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** How verifications and their events are stored. */
public final class VerificationFormats {
    /** Verifications, in whatever state. */
    public static final Format<Verification> VERIFICATION = new Format<>(
            "verification",
            Vector.of(
                    state(
                            Storing.class,
                            (form, state) -> form.put("answer_due", state.answerDue()),
                            (header, form) -> new Storing(header, form.instant("answer_due"))),
                    state(
                            Waiting.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence)
                                    .put("expires_at", state.expiresAt()),
                            (header, form) -> new Waiting(
                                    header,
                                    form.form("evidence", VerificationForms::evidence),
                                    form.instant("expires_at"))),
                    state(
                            Pending.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            (header, form) -> new Pending(header, form.form("evidence", VerificationForms::evidence))),
                    state(
                            Reviewing.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            (header, form) ->
                                    new Reviewing(header, form.form("evidence", VerificationForms::evidence))),
                    state(
                            Completed.class,
                            (form, state) -> form.putOption("evidence", state.gathered(), VerificationForms::evidence)
                                    .put("result", state.result(), VerificationForms::outcome)
                                    .putForms("decisions", state.decisions(), VerificationForms::decision),
                            (header, form) -> new Completed(
                                    header,
                                    form.option("evidence", name -> form.form(name, VerificationForms::evidence)),
                                    form.form("result", VerificationForms::outcome),
                                    form.forms("decisions", VerificationForms::decision))),
                    state(
                            Expired.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            (header, form) ->
                                    new Expired(header, form.form("evidence", VerificationForms::evidence)))));

    static final Vector<Kind<? extends VerificationEvent>> EVENTS = Vector.of(
            event(
                    VerificationCreated.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("subject", event.subject(), VerificationForms::subject)
                            .put("method", event.method())
                            .put("answer_due", event.answerDue()),
                    (stamp, form) -> new VerificationCreatedBuilder()
                            .stamp(stamp)
                            .id(new VerificationId(form.uuid("id")))
                            .subject(form.form("subject", VerificationForms::subject))
                            .method(form.coded("method", VerificationMethod.class))
                            .answerDue(form.instant("answer_due"))
                            .build()),
            event(
                    InquiryOpened.class,
                    (form, event) ->
                            form.put("inquiry", event.inquiry().value()).put("expires_at", event.expiresAt()),
                    (stamp, form) ->
                            new InquiryOpened(stamp, new InquiryId(form.text("inquiry")), form.instant("expires_at"))),
            event(ProcessingStarted.class, (form, event) -> {}, (stamp, form) -> new ProcessingStarted(stamp)),
            event(FlaggedForReview.class, (form, event) -> {}, (stamp, form) -> new FlaggedForReview(stamp)),
            event(
                    VerificationPassed.class,
                    (form, event) -> form.putForms("decisions", event.decisions(), VerificationForms::decision),
                    (stamp, form) ->
                            new VerificationPassed(stamp, form.forms("decisions", VerificationForms::decision))),
            event(
                    VerificationFailed.class,
                    (form, event) ->
                            form.putCodes("failure_codes", event.outcome().failureCodes()),
                    (stamp, form) -> new VerificationFailed(stamp, VerificationForms.failure(form))),
            event(VerificationExpired.class, (form, event) -> {}, (stamp, form) -> new VerificationExpired(stamp)),
            event(
                    CheckRecorded.class,
                    (form, event) -> form.put("check", event.check(), VerificationForms::check),
                    (stamp, form) -> new CheckRecorded(stamp, form.form("check", VerificationForms::check))),
            event(
                    InquiryTracked.class,
                    (form, event) -> form.put("state", event.state()),
                    (stamp, form) -> new InquiryTracked(stamp, form.coded("state", InquiryState.class))));

    private VerificationFormats() {}

    private static <S extends Verification> Kind<S> state(
            Class<S> type, BiConsumer<BlankForm, S> writer, BiFunction<Header, FilledForm, S> reader) {
        return Kind.of(
                type,
                (form, state) -> {
                    form.put("header", state.header(), VerificationForms::header);
                    writer.accept(form, state);
                },
                form -> reader.apply(form.form("header", VerificationForms::header), form));
    }
}
