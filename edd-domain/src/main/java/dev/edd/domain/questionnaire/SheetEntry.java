package dev.edd.domain.questionnaire;

import io.vavr.control.Option;

/**
 * One line of an answer sheet, as it came from outside. Without an answer and without a note it is as good as not there.
 * Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param key what should be the id of a prompt
 * @param answer the answer
 * @param note the note beside the answer, any text
 */
public record SheetEntry(String key, Option<RawAnswer> answer, Option<String> note) {
    /**
     * An answer without a note.
     *
     * @param key what should be the id of a prompt
     * @param answer the answer
     * @return the entry
     */
    public static SheetEntry of(String key, RawAnswer answer) {
        return new SheetEntry(key, Option.some(answer), Option.none());
    }

    /** Whether it says nothing: as good as not there. */
    boolean isEmpty() {
        return answer.isEmpty() && note.isEmpty();
    }

    @Override
    public String toString() {
        return "SheetEntry[redacted]";
    }
}
