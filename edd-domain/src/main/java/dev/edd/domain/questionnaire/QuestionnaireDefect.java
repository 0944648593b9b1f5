package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.PromptId;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Something that keeps prompts from being a questionnaire. Immutable.
 *
 * @param code what is wrong
 * @param prompt where; none when it is wrong with the whole
 * @param attributes what the default text names, by stable snake_case names
 */
public record QuestionnaireDefect(DefectCode code, Option<PromptId> prompt, Map<String, String> attributes) {
    /** Refuses a defect that is none. */
    public QuestionnaireDefect {
        requireNonNull(code);
    }

    /**
     * The defect in words.
     *
     * @return a default text in English
     */
    public String text() {
        return Wording.of(code.template(), attributes);
    }
}
