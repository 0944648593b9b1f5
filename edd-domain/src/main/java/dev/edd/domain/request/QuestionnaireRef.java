package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;

/**
 * A questionnaire by its id and version. Published versions never change, so this is all that a case keeps of it. Immutable.
 *
 * @param id the questionnaire
 * @param version which version of it, one or more
 */
public record QuestionnaireRef(QuestionnaireId id, int version) {
    /** Checks the version. */
    public QuestionnaireRef {
        requireNonNull(id);
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
    }

    /**
     * The reference to a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @return its id and version
     */
    public static QuestionnaireRef of(Questionnaire questionnaire) {
        return new QuestionnaireRef(questionnaire.id(), questionnaire.version());
    }
}
