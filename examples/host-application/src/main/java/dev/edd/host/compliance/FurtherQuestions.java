package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.Edd;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * What a further round asks: whatever was refused once more, and new questions besides. It is a questionnaire for one request
 * only, and no part of what may be asked of anybody. Immutable.
 *
 * @param refused the answers that are refused; all others are accepted
 * @param prompts the new questions
 */
public record FurtherQuestions(Seq<PromptOutcome.Refused> refused, Seq<Prompt> prompts)
        implements RequestDecision.Taking {
    private static final String PREFIX = "further-";

    static FurtherQuestions of(Fields body) {
        return new FurtherQuestions(
                body.objects("refused", Questionnaire.MOST_PROMPTS).map(FurtherQuestions::refusal),
                body.objects("prompts", Questionnaire.MOST_PROMPTS).map(NewPrompt::of));
    }

    /**
     * Whether a questionnaire is for one request only.
     *
     * @param id any questionnaire
     * @return true for the questions of a further round
     */
    public static boolean isFor(QuestionnaireId id) {
        return id.value().startsWith(PREFIX);
    }

    @Override
    public Either<Refusal, EddRequest> take(Edd edd, EddRequest request, Actor officer) {
        if (!(request instanceof InReview review)) {
            return Either.left(new LifecycleRefusal.NotAllowed(request.state().code(), "request_further"));
        }
        Questionnaire asked = edd.questionnaires()
                .find(review.round().questionnaire())
                .getOrElseThrow(() -> new IllegalStateException("a round asks what was never published"));
        return edd.requests().requestFurther(request.id(), outcomes(review), questionnaire(review, asked), officer);
    }

    /** The round is the version, so that two officers who decide at once cannot both be right. */
    private Questionnaire questionnaire(InReview review, Questionnaire asked) {
        return Questionnaire.of(
                        idOf(review.id()),
                        review.round().number() + 1,
                        asked.title(),
                        refused.flatMap(each -> asked.prompt(each.prompt()))
                                .map(FurtherQuestions::again)
                                .appendAll(prompts))
                .toEither()
                .getOrElseThrow(defects -> new Refused(Problem.of(defects)));
    }

    /** What its condition looked at is not asked again. */
    private static Prompt again(Prompt prompt) {
        return prompt.withCondition(Option.none()).withRequired(true);
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

    private static QuestionnaireId idOf(RequestId request) {
        return new QuestionnaireId(PREFIX + Guid.of(request));
    }
}
