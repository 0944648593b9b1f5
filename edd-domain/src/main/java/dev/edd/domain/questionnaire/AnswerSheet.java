package dev.edd.domain.questionnaire;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What somebody sent as answers to a questionnaire, nothing of it judged yet: keys may be unknown, or come twice. Personal
 * data: {@link #toString} does not show it. Immutable.
 *
 * @param entries the lines in the order they came
 */
public record AnswerSheet(Seq<SheetEntry> entries) {
    /** How many entries are judged; a sheet with more is refused as a whole. */
    public static final int MOST_ENTRIES = 2 * Questionnaire.MOST_PROMPTS;

    /** Takes the entries as they are now. */
    public AnswerSheet {
        entries = Vector.ofAll(entries);
    }

    /**
     * A sheet of these entries.
     *
     * @param entries the lines in order
     * @return the sheet
     */
    public static AnswerSheet of(SheetEntry... entries) {
        return new AnswerSheet(Vector.of(entries));
    }

    @Override
    public String toString() {
        return "AnswerSheet[" + entries.size() + " entries]";
    }
}
