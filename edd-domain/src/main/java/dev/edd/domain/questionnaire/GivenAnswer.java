package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.PromptId;
import io.vavr.control.Option;

/**
 * The accepted answer to a prompt. Personal data: {@link #toString} shows the prompt only. Immutable.
 *
 * @param prompt what was asked
 * @param answer what was answered
 * @param note the note beside it, 1 to {@link Prompt#LONGEST_NOTE} characters
 */
public record GivenAnswer(PromptId prompt, Answer answer, Option<String> note) {
    /** Checks the note. */
    public GivenAnswer {
        requireNonNull(prompt);
        requireNonNull(answer);
        note.forEach(text -> Storable.text("note", text, Prompt.LONGEST_NOTE));
    }

    @Override
    public String toString() {
        return "GivenAnswer[prompt=" + prompt.value() + ", redacted]";
    }
}
