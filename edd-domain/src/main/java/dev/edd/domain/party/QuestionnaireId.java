package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Storable;

/**
 * The id of a questionnaire, whichever version of it: a number, a name or a UUID, opaque to us. Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record QuestionnaireId(String value) {
    /** The greatest length of a questionnaire's id. */
    public static final int LONGEST = 100;

    /** Checks the text. */
    public QuestionnaireId {
        Storable.text("questionnaire id", value, LONGEST);
    }
}
