package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;

/**
 * The id of a questionnaire, whichever version of it: a number, a name or a UUID, opaque to us. Plain enough to stand in an
 * address, and in the key of a claim. Immutable.
 *
 * @param value 1 to {@value #LONGEST} ASCII letters, digits, hyphens and underscores
 */
public record QuestionnaireId(String value) {
    /** The greatest length of a questionnaire's id. */
    public static final int LONGEST = 100;

    /** Checks the text; parse what comes from outside with {@link #parse}. */
    public QuestionnaireId {
        if (!Storable.isPlain(value, LONGEST)) {
            throw new IllegalArgumentException(
                    "a questionnaire id is of 1 to " + LONGEST + " ASCII letters, digits, hyphens and underscores");
        }
    }

    /**
     * Reads an id.
     *
     * @param text anything at all
     * @return the id, or none when the text cannot be one
     */
    public static Option<QuestionnaireId> parse(String text) {
        return Option.when(Storable.isPlain(text, LONGEST), () -> new QuestionnaireId(text));
    }
}
