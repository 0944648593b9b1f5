package dev.edd.ports;

import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.QuestionnaireRef;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The validators of questionnaires that are answered, each compiled once. Safe to share between threads. */
final class CompiledQuestionnaires {
    private static final int MOST = 200;

    private final Map<QuestionnaireRef, QuestionnaireValidator> compiled = new ConcurrentHashMap<>();

    /**
     * The validator of a questionnaire as it was read. What was published in a transaction that was rolled back may be published
     * otherwise, so the version alone is not believed.
     */
    QuestionnaireValidator of(Questionnaire questionnaire) {
        QuestionnaireRef ref = QuestionnaireRef.of(questionnaire);
        QuestionnaireValidator known = compiled.get(ref);
        if (known != null && known.questionnaire().equals(questionnaire)) {
            return known;
        }
        if (compiled.size() >= MOST) {
            compiled.clear();
        }
        QuestionnaireValidator made = QuestionnaireValidator.of(questionnaire);
        compiled.put(ref, made);
        return made;
    }
}
