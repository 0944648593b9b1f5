package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;

/**
 * What officers tell each other about a decision, and nobody else may read: telling a customer of a suspicion is an offence.
 * {@link #toString} does not show it. Immutable.
 *
 * @param text 1 to {@value #LONGEST} characters
 */
public record InternalNote(String text) {
    /** The greatest length of a note. */
    public static final int LONGEST = 10_000;

    /** Checks the text; judge what comes from outside with {@link #of}. */
    public InternalNote {
        Storable.text("internal note", text, LONGEST);
    }

    /**
     * Reads a note.
     *
     * @param text anything at all
     * @return the note, or none when the text cannot be one
     */
    public static Option<InternalNote> of(String text) {
        return Option.when(Storable.isText(text, LONGEST), () -> new InternalNote(text));
    }

    @Override
    public String toString() {
        return "InternalNote[redacted]";
    }
}
