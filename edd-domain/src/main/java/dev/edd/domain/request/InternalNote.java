package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Storable;

/**
 * What officers tell each other about a decision, and nobody else may read: telling a customer of a suspicion is an offence.
 * {@link #toString} does not show it. Immutable.
 *
 * @param text 1 to {@value #LONGEST} characters
 */
public record InternalNote(String text) {
    /** The greatest length of a note. */
    public static final int LONGEST = 10_000;

    /** Checks the text; see {@link Storable#isText} for what comes from outside. */
    public InternalNote {
        Storable.text("internal note", text, LONGEST);
    }

    @Override
    public String toString() {
        return "InternalNote[redacted]";
    }
}
