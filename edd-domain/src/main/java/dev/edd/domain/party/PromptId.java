package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;

/**
 * The id of a prompt within its questionnaire, opaque to us, as partners have it: {@code 1}, {@code 52},
 * {@code source_of_funds}, a UUID. Plain enough to be said back to whoever sent it. Immutable.
 *
 * @param value 1 to {@value #LONGEST} ASCII letters, digits, hyphens and underscores
 */
public record PromptId(String value) {
    /** The greatest length of a prompt's id. */
    public static final int LONGEST = 64;

    /** Checks the text; parse what comes from outside with {@link #parse}. */
    public PromptId {
        if (!isPlain(value)) {
            throw new IllegalArgumentException(
                    "a prompt id is of 1 to " + LONGEST + " ASCII letters, digits, hyphens and underscores");
        }
    }

    /**
     * Reads an id.
     *
     * @param text anything at all
     * @return the id, or none when the text cannot be one
     */
    public static Option<PromptId> parse(String text) {
        return Option.when(isPlain(text), () -> new PromptId(text));
    }

    private static boolean isPlain(String text) {
        return Storable.isPlain(text, LONGEST);
    }
}
