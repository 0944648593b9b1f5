package dev.edd.ports;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Stores;
import io.vavr.control.Option;

/** Publishes a questionnaire; once more, if it is the same, is as good as once. */
final class Publishing {
    private Publishing() {}

    static Option<Refusal> refusalOf(Stores stores, Questionnaire questionnaire) {
        boolean there = stores.publish(questionnaire)
                || stores.questionnaires()
                        .find(QuestionnaireRef.of(questionnaire))
                        .contains(questionnaire);
        return Option.when(!there, () -> new QuestionnaireRefusal.VersionInUse(questionnaire.version()));
    }
}
