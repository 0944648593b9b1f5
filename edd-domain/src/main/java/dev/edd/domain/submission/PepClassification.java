package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;

/**
 * Whether a customer is a politically exposed person. The set is open, since only one of the vendor's values is known
 * (facts 2.3). Immutable.
 *
 * @param code 1 to {@value #LONGEST} ASCII letters, digits, hyphens and underscores
 */
public record PepClassification(String code) implements Coded {
    /** The greatest length of a code. */
    public static final int LONGEST = 64;

    /** Nobody of the kind. */
    public static final PepClassification NOT_PEP = new PepClassification("NOT_PEP");

    /** Checks the code; parse what comes from outside with {@link #parse}. */
    public PepClassification {
        if (!Storable.isPlain(code, LONGEST)) {
            throw new IllegalArgumentException(
                    "a classification is of 1 to " + LONGEST + " ASCII letters, digits, hyphens and underscores");
        }
    }

    /**
     * Reads a classification.
     *
     * @param text anything at all
     * @return the classification, or none when the text cannot be one
     */
    public static Option<PepClassification> parse(String text) {
        return Option.when(Storable.isPlain(text, LONGEST), () -> new PepClassification(text));
    }
}
