package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestHeaderBuilder;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.RoundBuilder;
import dev.edd.domain.request.Submission;
import io.vavr.collection.Vector;
import java.time.Instant;

/** The parts that states and events of requests are made of, each as it is written and read. */
final class RequestForms {
    /** What officers found of answers. */
    static final Family<PromptOutcome> OUTCOMES = new Family<>(
            "outcome",
            "found",
            Vector.of(
                    new Kind<>(
                            PromptOutcome.Accepted.class,
                            "accepted",
                            (form, outcome) ->
                                    form.put("prompt", outcome.prompt().value()),
                            form -> new PromptOutcome.Accepted(new PromptId(form.text("prompt")))),
                    new Kind<>(
                            PromptOutcome.Refused.class,
                            "refused",
                            (form, outcome) -> form.put(
                                            "prompt", outcome.prompt().value())
                                    .put("reason", outcome.reason(), RequestForms::reason),
                            form -> new PromptOutcome.Refused(
                                    new PromptId(form.text("prompt")), form.form("reason", RequestForms::reason)))));

    private RequestForms() {}

    static void header(BlankForm form, RequestHeader header) {
        form.put("id", header.id().value())
                .put("customer", header.customer().value())
                .put("trigger", header.trigger())
                .putOptionalText(
                        "onboarding", header.onboarding().map(id -> id.value().toString()))
                .put("questionnaire", header.questionnaire(), RequestForms::questionnaire)
                .put("created_at", header.createdAt())
                .put("updated_at", header.updatedAt());
    }

    static RequestHeader header(FilledForm form) {
        return new RequestHeaderBuilder()
                .id(new RequestId(form.uuid("id")))
                .customer(new CustomerId(form.uuid("customer")))
                .trigger(form.coded("trigger", RequestTrigger.class))
                .onboarding(form.option("onboarding", name -> new OnboardingId(form.uuid(name))))
                .questionnaire(form.form("questionnaire", RequestForms::questionnaire))
                .createdAt(form.instant("created_at"))
                .updatedAt(form.instant("updated_at"))
                .build();
    }

    static void questionnaire(BlankForm form, QuestionnaireRef questionnaire) {
        form.put("id", questionnaire.id().value()).put("version", questionnaire.version());
    }

    static QuestionnaireRef questionnaire(FilledForm form) {
        return new QuestionnaireRef(new QuestionnaireId(form.text("id")), form.count("version"));
    }

    static void deadline(BlankForm form, Deadline deadline) {
        form.put("zone", deadline.zone().getId())
                .putTexts("reminders", deadline.reminders().map(Instant::toString))
                .put("due", deadline.due());
    }

    static Deadline deadline(FilledForm form) {
        return new Deadline(form.zone("zone"), form.instants("reminders"), form.instant("due"));
    }

    static void round(BlankForm form, Round round) {
        form.put("number", round.number())
                .put("questionnaire", round.questionnaire(), RequestForms::questionnaire)
                .put("deadline", round.deadline(), RequestForms::deadline)
                .put("reminders_sent", round.remindersSent())
                .put("restricted", round.restricted());
    }

    static Round round(FilledForm form) {
        return new RoundBuilder()
                .number(form.count("number"))
                .questionnaire(form.form("questionnaire", RequestForms::questionnaire))
                .deadline(form.form("deadline", RequestForms::deadline))
                .remindersSent(form.count("reminders_sent"))
                .restricted(form.flag("restricted"))
                .build();
    }

    static void submission(BlankForm form, Submission submission) {
        form.put("answers", submission.answers(), AnswerForms::answers)
                .putForms("named", submission.named(), RequestForms::awaited)
                .putForms("documents", submission.documents(), RequestForms::attached);
    }

    static Submission submission(FilledForm form) {
        return new Submission(
                form.form("answers", AnswerForms::answers),
                form.forms("named", RequestForms::awaited),
                form.forms("documents", RequestForms::attached));
    }

    static void reviewed(BlankForm form, ReviewedRound reviewed) {
        form.put("round", reviewed.round(), RequestForms::round)
                .put("submission", reviewed.submission(), RequestForms::submission)
                .putForms("outcomes", reviewed.outcomes(), OUTCOMES::write);
    }

    static ReviewedRound reviewed(FilledForm form) {
        return new ReviewedRound(
                form.form("round", RequestForms::round),
                form.form("submission", RequestForms::submission),
                form.forms("outcomes", OUTCOMES::read));
    }

    static void awaited(BlankForm form, AwaitedFile file) {
        form.put("prompt", file.prompt().value())
                .put("name", file.name().value())
                .put("requirement", file.requirement(), DocumentForms::requirement);
    }

    static AwaitedFile awaited(FilledForm form) {
        return new AwaitedFile(
                new PromptId(form.text("prompt")),
                new FileName(form.text("name")),
                form.form("requirement", DocumentForms::requirement));
    }

    static void attached(BlankForm form, AttachedDocument attached) {
        form.put("prompt", attached.prompt().value())
                .putOptionalText("answered_as", attached.answeredAs().map(FileName::value))
                .put("document", attached.document(), DocumentForms::document);
    }

    static AttachedDocument attached(FilledForm form) {
        return new AttachedDocument(
                new PromptId(form.text("prompt")),
                form.option("answered_as", name -> new FileName(form.text(name))),
                form.form("document", DocumentForms::document));
    }

    static void completion(BlankForm form, Completion completion) {
        form.put("review_due", completion.reviewDue()).put("lifts_restriction", completion.liftsRestriction());
    }

    static Completion completion(FilledForm form) {
        return new Completion(form.instant("review_due"), form.flag("lifts_restriction"));
    }

    static void reason(BlankForm form, CustomerReason reason) {
        form.put("code", reason.code()).put("text", reason.text());
    }

    static CustomerReason reason(FilledForm form) {
        return new CustomerReason(form.text("code"), form.text("text"));
    }
}
