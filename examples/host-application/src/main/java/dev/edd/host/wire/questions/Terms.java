package dev.edd.host.wire.questions;

import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What a client must know to fill in a form, beside what the vendors tell: the same on both wires.
 *
 * @param required whether the prompt must be answered when it applies
 * @param takesNote whether a note in the customer's own words may go with the answer
 * @param dependsOn when it applies; always when it is null
 * @param accepts which answers are accepted
 */
public record Terms(
        boolean required, boolean takesNote, @Nullable ConditionLine dependsOn, Accepts accepts) {
    /**
     * The terms of a prompt.
     *
     * @param prompt the prompt
     * @param questionnaire what it is a part of
     * @return its terms
     */
    public static Terms of(Prompt prompt, Questionnaire questionnaire) {
        return new Terms(
                prompt.required(),
                prompt.optionalFreeForm(),
                prompt.condition()
                        .map(condition -> ConditionLine.of(condition, questionnaire))
                        .getOrNull(),
                Accepts.of(prompt.response()));
    }
}
