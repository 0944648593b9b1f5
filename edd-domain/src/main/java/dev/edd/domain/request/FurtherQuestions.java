package dev.edd.domain.request;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** What a further round asks: what was refused once more, and what officers want to know besides (seed 001). */
public final class FurtherQuestions {
    private FurtherQuestions() {}

    /**
     * Makes the questionnaire of a further round. A prompt that is asked again applies whatever else was answered: it did apply,
     * and what it depended on is not asked again.
     *
     * @param id the id of the new questionnaire
     * @param version its version, one or more: with the number of the round as version, two officers who ask at once cannot
     *     both be right
     * @param asked what the round asked that was reviewed
     * @param outcomes what became of its answers; what was accepted is not asked again
     * @param more further prompts, after those that are asked again
     * @return the questionnaire; otherwise its defects, such as a further prompt with the id of one that is asked again
     */
    public static Validation<Seq<QuestionnaireDefect>, Questionnaire> of(
            QuestionnaireId id, int version, Questionnaire asked, Seq<PromptOutcome> outcomes, Seq<Prompt> more) {
        Set<PromptId> refused = outcomes.reject(PromptOutcome::isAccepted)
                .map(PromptOutcome::prompt)
                .toSet();
        Seq<Prompt> again = asked.prompts()
                .filter(prompt -> refused.contains(prompt.id()))
                .map(prompt -> prompt.withCondition(Option.none()).withRequired(true));
        return Questionnaire.of(id, version, asked.title(), again.appendAll(more));
    }
}
