package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.FurtherQuestions;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.host.wire.errors.DefectiveQuestions;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.questions.FurtherForm;
import dev.edd.host.wire.reading.Fields;
import dev.edd.ports.Edd;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * An officer sends a request back: whatever was refused is asked once more, and new questions besides. Immutable.
 *
 * @param refused the answers that are refused; all others are accepted
 * @param prompts the new questions
 */
record Retry(Seq<PromptOutcome.Refused> refused, Seq<Prompt> prompts) implements RequestDecision.Taking {
    static Retry of(Fields body) {
        return new Retry(
                body.objects("refused", Questionnaire.MOST_PROMPTS).map(Retry::refusal),
                body.objects("prompts", Questionnaire.MOST_PROMPTS).map(NewPrompt::of));
    }

    @Override
    public Either<Refusal, EddRequest> take(Edd edd, EddRequest request, Actor officer) {
        if (!(request instanceof InReview review)) {
            return Either.left(new LifecycleRefusal.NotAllowed(request.state().code(), "request_further"));
        }
        Questionnaire asked = edd.questionnaires()
                .find(review.round().questionnaire())
                .getOrElseThrow(() -> new IllegalStateException("a round asks what was never published"));
        Seq<PromptOutcome> outcomes = outcomes(review);
        // the round is the version, so that two officers who decide at once cannot both be right
        return FurtherQuestions.of(FurtherForm.idOf(review.id()), review.round().number() + 1, asked, outcomes, prompts)
                .toEither()
                .<Refusal>mapLeft(DefectiveQuestions::new)
                .flatMap(further -> edd.requests().requestFurther(request.id(), outcomes, further, officer));
    }

    /** What is refused and was never answered is told by the library: outcomes_do_not_fit. */
    private Seq<PromptOutcome> outcomes(InReview review) {
        Set<PromptId> theRefused = refused.map(PromptOutcome.Refused::prompt).toSet();
        return review.submission()
                .answers()
                .given()
                .map(GivenAnswer::prompt)
                .reject(theRefused::contains)
                .<PromptOutcome>map(PromptOutcome.Accepted::new)
                .appendAll(refused);
    }

    private static PromptOutcome.Refused refusal(Fields fields) {
        fields.require(Vector.of("prompt_id", "code", "text"));
        return new PromptOutcome.Refused(
                PromptId.parse(fields.needed("prompt_id"))
                        .getOrElseThrow(() -> new Refused(Problem.invalid("prompt_id"))),
                RequestDecision.reason(fields, "refused"));
    }
}
