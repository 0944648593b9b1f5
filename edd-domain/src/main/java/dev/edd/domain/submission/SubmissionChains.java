package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.Requested;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What a submission does to the request that it cites: the steps that must land in one commit, or none of them. */
public final class SubmissionChains {
    private SubmissionChains() {}

    /**
     * A submission, and the answer that it is.
     *
     * @param submission the step of the submission
     * @param request the step of the request that it answers
     */
    public record Submitted(
            Step<EddSubmission, SubmissionEvent> submission, Option<Step<EddRequest, RequestEvent>> request) {}

    /**
     * Submits. Where the case id names a request that asks for a submission and for nothing else, a submission about the customer
     * that says anything is the answer, which only a partner can give. Otherwise the request is linked, and goes on as it is.
     *
     * @param command what is submitted
     * @param asked what the request asks now that is cited, compiled
     * @param policy how long a review may take
     * @return the submission, and the step of the request if it is answered; refused as the submission or the request says
     */
    public static Either<Refusal, Submitted> submitted(
            Submit command, Option<QuestionnaireValidator> asked, DeadlinePolicy policy) {
        return EddSubmission.LIFECYCLE.begin(command).flatMap(step -> {
            Option<EddRequest> answered = command.cited()
                    .filter(Requested.class::isInstance)
                    .filter(each -> step.next().header().request().contains(each.id()))
                    .filter(each -> command.stamp().actor() instanceof Actor.Partner)
                    .filter(each -> isAnAnswer(command.submission()));
            return answered.flatMap(open -> asked.flatMap(validator -> validator
                            .questionnaire()
                            .submissionPrompt()
                            .map(prompt -> EddRequest.LIFECYCLE
                                    .give(open, answer(command, prompt, validator, policy))
                                    .map(next -> new Submitted(step, Option.some(next))))))
                    .getOrElse(() -> Either.right(new Submitted(step, Option.none())));
        });
    }

    private static SubmitAnswers answer(
            Submit command, PromptId prompt, QuestionnaireValidator validator, DeadlinePolicy policy) {
        return new SubmitAnswers(
                command.stamp(),
                AnswerSheet.of(SheetEntry.of(
                        prompt.value(), new RawAnswer.Text(command.id().value().toString()))),
                validator,
                Vector.empty(),
                policy);
    }

    private static boolean isAnAnswer(ResourceSubmission submission) {
        return submission.party().isDefined() && !submission.isBlank();
    }

    /**
     * Deletes. What an officer is to look at, or looks at, is not taken away meanwhile by whoever handed it in.
     *
     * @param submission the submission
     * @param command who asks
     * @param cited the request that the submission cites, as it is now
     * @return the step; refused with {@code answer_under_review}, or as the submission says
     */
    public static Either<Refusal, Step<EddSubmission, SubmissionEvent>> deleted(
            EddSubmission submission, Delete command, Option<EddRequest> cited) {
        boolean looksAtIt = cited.map(EddRequest::state)
                .exists(state -> state == RequestState.SUBMITTED || state == RequestState.IN_REVIEW);
        return command.stamp().actor() instanceof Actor.Partner && looksAtIt
                ? Either.left(new SubmissionRefusal.AnswerUnderReview())
                : EddSubmission.LIFECYCLE.give(submission, command);
    }
}
