package dev.edd.adapters.jdbc.format;

import dev.edd.adapters.jdbc.format.Format.Kind;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Outcome;
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
import java.util.function.Function;

/** How verifications and their events are stored. */
public final class VerificationFormats {
    /** Verifications, in whatever state. */
    public static final Format<Verification> VERIFICATION = new Format<>(
            "verification",
            Vector.of(
                    state(
                            Storing.class,
                            (form, state) -> form.put("answer_due", state.answerDue()),
                            form -> new Storing(VerificationForms.header(form), form.instant("answer_due"))),
                    state(
                            Waiting.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence)
                                    .put("expires_at", state.expiresAt()),
                            form -> new Waiting(
                                    VerificationForms.header(form),
                                    form.form("evidence", VerificationForms::evidence),
                                    form.instant("expires_at"))),
                    state(
                            Pending.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            form -> new Pending(
                                    VerificationForms.header(form),
                                    form.form("evidence", VerificationForms::evidence))),
                    state(
                            Reviewing.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            form -> new Reviewing(
                                    VerificationForms.header(form),
                                    form.form("evidence", VerificationForms::evidence))),
                    state(
                            Completed.class,
                            (form, state) -> {
                                form.putOption("evidence", state.gathered(), VerificationForms::evidence)
                                        .putForms("decisions", state.decisions(), VerificationForms::decision);
                                if (state.result() instanceof Outcome.Failed failed) {
                                    form.putCodes("failure_codes", failed.failureCodes());
                                }
                            },
                            form -> new Completed(
                                    VerificationForms.header(form),
                                    form.option("evidence", VerificationForms::evidence),
                                    VerificationForms.outcome(form),
                                    form.forms("decisions", VerificationForms::decision))),
                    state(
                            Expired.class,
                            (form, state) -> form.put("evidence", state.evidence(), VerificationForms::evidence),
                            form -> new Expired(
                                    VerificationForms.header(form),
                                    form.form("evidence", VerificationForms::evidence)))));

    static final Vector<Kind<? extends VerificationEvent>> EVENTS = Vector.of(
            event(
                    VerificationCreated.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("subject", event.subject(), VerificationForms::subject)
                            .put("method", event.method())
                            .put("answer_due", event.answerDue()),
                    form -> new VerificationCreatedBuilder()
                            .stamp(CommonForms.stamp(form))
                            .id(new VerificationId(form.uuid("id")))
                            .subject(form.form("subject", VerificationForms::subject))
                            .method(form.coded("method", VerificationMethod.class))
                            .answerDue(form.instant("answer_due"))
                            .build()),
            event(
                    InquiryOpened.class,
                    (form, event) ->
                            form.put("inquiry", event.inquiry().value()).put("expires_at", event.expiresAt()),
                    form -> new InquiryOpened(
                            CommonForms.stamp(form), new InquiryId(form.text("inquiry")), form.instant("expires_at"))),
            event(ProcessingStarted.class, (form, event) -> {}, form -> new ProcessingStarted(CommonForms.stamp(form))),
            event(FlaggedForReview.class, (form, event) -> {}, form -> new FlaggedForReview(CommonForms.stamp(form))),
            event(
                    VerificationPassed.class,
                    (form, event) -> form.putForms("decisions", event.decisions(), VerificationForms::decision),
                    form -> new VerificationPassed(
                            CommonForms.stamp(form), form.forms("decisions", VerificationForms::decision))),
            event(
                    VerificationFailed.class,
                    (form, event) ->
                            form.putCodes("failure_codes", event.outcome().failureCodes()),
                    form -> new VerificationFailed(CommonForms.stamp(form), VerificationForms.failure(form))),
            event(
                    VerificationExpired.class,
                    (form, event) -> {},
                    form -> new VerificationExpired(CommonForms.stamp(form))),
            event(
                    CheckRecorded.class,
                    (form, event) -> form.put("check", event.check(), VerificationForms::check),
                    form -> new CheckRecorded(CommonForms.stamp(form), form.form("check", VerificationForms::check))),
            event(
                    InquiryTracked.class,
                    (form, event) -> form.put("state", event.state()),
                    form -> new InquiryTracked(CommonForms.stamp(form), form.coded("state", InquiryState.class))));

    private VerificationFormats() {}

    private static <S extends Verification> Kind<S> state(
            Class<S> type, BiConsumer<Form, S> writer, Function<Form, S> reader) {
        return new Kind<>(
                type,
                (form, state) -> {
                    VerificationForms.header(form, state.header());
                    writer.accept(form, state);
                },
                reader);
    }

    private static <E extends VerificationEvent> Kind<E> event(
            Class<E> type, BiConsumer<Form, E> writer, Function<Form, E> reader) {
        return new Kind<>(
                type,
                (form, event) -> {
                    CommonForms.stamp(form, event.stamp());
                    writer.accept(form, event);
                },
                reader);
    }
}
