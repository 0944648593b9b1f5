package dev.edd.host.wire.errors;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The questions that an officer made up cannot be asked. A value as the library's own refusals are, so that the officer's try
 * is noted as theirs are. Immutable.
 *
 * @param defects what is wrong with them
 */
public record DefectiveQuestions(Seq<QuestionnaireDefect> defects) implements Refusal {
    /** Takes the defects as they are now. */
    public DefectiveQuestions {
        defects = Vector.ofAll(defects);
    }

    @Override
    public String code() {
        return "invalid_questionnaire";
    }

    @Override
    public String text() {
        return "The questions have " + defects.size() + " defects";
    }
}
