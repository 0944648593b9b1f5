package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Storable;

/**
 * The id of an option within the prompt that offers it, opaque to us: a UUID with one partner, the words of the option
 * themselves with another. Compared exactly. Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record OptionId(String value) {
    /** The greatest length of an option's id. */
    public static final int LONGEST = 200;

    /** Checks the text. */
    public OptionId {
        Storable.text("option id", value, LONGEST);
    }
}
