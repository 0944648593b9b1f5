package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.onboarding.Completed;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingCompleted;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingPaused;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingResumed;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;
import dev.edd.domain.onboarding.OnboardingHeader;
import dev.edd.domain.onboarding.OnboardingHeaderBuilder;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.onboarding.Terminated;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Vector;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** How onboardings and their events are stored. */
public final class OnboardingFormats {
    /** Onboardings, in whatever state. */
    public static final Format<Onboarding> ONBOARDING = new Format<>(
            "onboarding",
            Vector.of(
                    state(
                            InProgress.class,
                            (form, state) -> form.putOptionalText(
                                            "rating", state.rating().map(Coded::code))
                                    .put("cleared", state.cleared()),
                            (header, form) -> new InProgress(
                                    header,
                                    form.option("rating", name -> form.coded(name, RiskRating.class)),
                                    form.flag("cleared"))),
                    state(
                            PausedForEdd.class,
                            (form, state) ->
                                    form.put("request", state.request().value()),
                            (header, form) -> new PausedForEdd(header, new RequestId(form.uuid("request")))),
                    state(
                            Completed.class,
                            (form, state) -> form.put("rating", state.rating()).put("cleared", state.cleared()),
                            (header, form) ->
                                    new Completed(header, form.coded("rating", RiskRating.class), form.flag("cleared"))),
                    state(
                            Terminated.class,
                            (form, state) -> form.put("reason", state.reason(), RequestForms::reason)
                                    .putOptionalText("note", state.note().map(InternalNote::text)),
                            (header, form) -> new Terminated(
                                    header,
                                    form.form("reason", RequestForms::reason),
                                    form.option("note", name -> new InternalNote(form.text(name)))))));

    static final Vector<Kind<? extends OnboardingEvent>> EVENTS = Vector.of(
            event(
                    OnboardingBegun.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("customer", event.customer().value()),
                    (stamp, form) -> new OnboardingBegun(
                            stamp, new OnboardingId(form.uuid("id")), new CustomerId(form.uuid("customer")))),
            event(
                    OnboardingPaused.class,
                    (form, event) -> form.put("request", event.request().value()),
                    (stamp, form) -> new OnboardingPaused(stamp, new RequestId(form.uuid("request")))),
            event(
                    OnboardingResumed.class,
                    (form, event) -> form.put("cleared", event.cleared()).put("rating", event.rating()),
                    (stamp, form) -> new OnboardingResumed(
                            stamp, form.flag("cleared"), form.coded("rating", RiskRating.class))),
            event(
                    OnboardingCompleted.class,
                    (form, event) -> form.put("rating", event.rating()),
                    (stamp, form) -> new OnboardingCompleted(stamp, form.coded("rating", RiskRating.class))),
            event(
                    OnboardingTerminated.class,
                    (form, event) -> form.put("reason", event.reason(), RequestForms::reason)
                            .putOptionalText("note", event.note().map(InternalNote::text)),
                    (stamp, form) -> new OnboardingTerminated(
                            stamp,
                            form.form("reason", RequestForms::reason),
                            form.option("note", name -> new InternalNote(form.text(name))))));

    private OnboardingFormats() {}

    private static void header(BlankForm form, OnboardingHeader header) {
        form.put("id", header.id().value())
                .put("customer", header.customer().value())
                .put("created_at", header.createdAt())
                .put("updated_at", header.updatedAt());
    }

    private static OnboardingHeader header(FilledForm form) {
        return new OnboardingHeaderBuilder()
                .id(new OnboardingId(form.uuid("id")))
                .customer(new CustomerId(form.uuid("customer")))
                .createdAt(form.instant("created_at"))
                .updatedAt(form.instant("updated_at"))
                .build();
    }

    private static <S extends Onboarding> Kind<S> state(
            Class<S> type,
            BiConsumer<BlankForm, S> writer,
            BiFunction<OnboardingHeader, FilledForm, S> reader) {
        return Kind.of(
                type,
                (form, state) -> {
                    form.put("header", state.header(), OnboardingFormats::header);
                    writer.accept(form, state);
                },
                form -> reader.apply(form.form("header", OnboardingFormats::header), form));
    }
}
