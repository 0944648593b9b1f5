package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Either;

/**
 * The full name of a person or a business. Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param full 1 to {@value #LONGEST} characters
 */
public record PartyName(String full) {
    /** The greatest length of a name. */
    public static final int LONGEST = 500;

    /** Checks the text; parse what comes from outside with {@link #of}. */
    public PartyName {
        Storable.text("name", full, LONGEST);
    }

    /**
     * Parses a name.
     *
     * @param full what came from outside
     * @return the name; refused with {@code invalid_name} when it is blank, too long, or holds U+0000 or a lone surrogate
     */
    public static Either<Refusal, PartyName> of(String full) {
        return Storable.isText(full, LONGEST)
                ? Either.right(new PartyName(full))
                : Either.left(new PartyRefusal.InvalidName());
    }

    @Override
    public String toString() {
        return "PartyName[redacted]";
    }
}
