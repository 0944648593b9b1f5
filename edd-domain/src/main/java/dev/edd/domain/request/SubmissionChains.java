package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.submission.CitedRequest;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionRefusal;
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
    public record Steps(
            Step<EddSubmission, SubmissionEvent> submission, Option<Step<EddRequest, RequestEvent>> request) {}

    /**
     * Submits. Where the case id names a request that asks for a submission and for nothing else, a submission about the customer
     * that says anything is the answer, which only a partner can give. Otherwise the request is linked, and goes on as it is.
     *
     * @param command what is submitted
     * @param request the request that its case id names
     * @param asked what that request asks now, compiled
     * @param policy how long a review may take
     * @return the submission, and the step of the request if it is answered; refused as the submission or the request says
     */
    public static Either<Refusal, Steps> submitted(
            Submit command, Option<EddRequest> request, Option<QuestionnaireValidator> asked, DeadlinePolicy policy) {
        Option<CitedRequest> cited =
                request.map(each -> new CitedRequest(each.id(), each.header().customer()));
        return EddSubmission.LIFECYCLE.begin(command.withCited(cited)).flatMap(step -> {
            Option<EddRequest> answered = request.filter(Requested.class::isInstance)
                    .filter(each -> step.next().header().request().contains(each.id()))
                    .filter(each -> command.stamp().actor() instanceof Actor.Partner)
                    .filter(each -> isAnAnswer(command.submission()));
            return answered.flatMap(open -> asked.flatMap(validator -> validator
                            .questionnaire()
                            .submissionPrompt()
                            .map(prompt -> EddRequest.LIFECYCLE
                                    .give(open, answer(command, prompt, validator, policy))
                                    .map(next -> new Steps(step, Option.some(next))))))
                    .getOrElse(() -> Either.right(new Steps(step, Option.none())));
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
