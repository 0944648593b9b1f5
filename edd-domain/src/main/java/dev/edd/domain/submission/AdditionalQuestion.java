package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A question that the partner asked on its own, and what was answered (seed 002). Personal data: {@link #toString} does not
 * show it. Immutable.
 *
 * @param section what it belongs to, 1 to {@value #LONGEST_SECTION} characters
 * @param question 1 to {@value #LONGEST_QUESTION} characters
 * @param answer 1 to {@value #LONGEST_ANSWER} characters
 */
public record AdditionalQuestion(Option<String> section, String question, String answer) {
    /** How many of them a submission may have: with their lengths, a submission can be stored whole. */
    public static final int MOST = 50;

    /** The greatest length of a section. */
    public static final int LONGEST_SECTION = 200;

    /** The greatest length of a question. */
    public static final int LONGEST_QUESTION = 2_000;

    /** The greatest length of an answer. */
    public static final int LONGEST_ANSWER = 5_000;

    /** Checks the texts. */
    public AdditionalQuestion {
        section.forEach(text -> Storable.text("section", text, LONGEST_SECTION));
        Storable.text("question", question, LONGEST_QUESTION);
        Storable.text("answer", answer, LONGEST_ANSWER);
    }

    static Vector<AdditionalQuestion> several(Seq<AdditionalQuestion> given) {
        if (given.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " additional questions");
        }
        return Vector.ofAll(given);
    }

    @Override
    public String toString() {
        return "AdditionalQuestion[redacted]";
    }
}
