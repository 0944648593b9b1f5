package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.OptionId;

/**
 * One of the options that a prompt offers. A part: whether it makes sense is judged with its {@link Questionnaire}.
 * {@link #toString} shows the id and no words. Immutable.
 *
 * @param id what an answer says to choose it
 * @param label what the customer reads
 */
public record OfferedOption(OptionId id, String label) {
    /** The greatest length of a label, in UTF-16 units. */
    public static final int LONGEST_LABEL = 500;

    /** Refuses an option without an id. */
    public OfferedOption {
        requireNonNull(id);
    }

    /**
     * An option whose words are its id, as partners have it that answer with the words (facts 3.2).
     *
     * @param words 1 to {@link OptionId#LONGEST} characters
     * @return the option
     */
    public static OfferedOption inWords(String words) {
        return new OfferedOption(new OptionId(words), words);
    }

    @Override
    public String toString() {
        return "OfferedOption[id=" + id.value() + ", redacted]";
    }
}
