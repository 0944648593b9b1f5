package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.PromptId;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One question of a questionnaire. A part: whether it makes sense is judged with its {@link Questionnaire}. A further round asks
 * one customer about themselves, so {@link #toString} shows no words. Immutable.
 *
 * @param id by which it is answered
 * @param text what the customer reads, 1 to {@value #LONGEST_TEXT} characters
 * @param section the heading it stands under, 1 to {@value #LONGEST_SECTION} characters
 * @param required whether it must be answered when it applies
 * @param condition when it applies; always when there is none
 * @param response how it is answered
 * @param optionalFreeForm whether a note in the customer's own words may go with the answer
 */
@Value.Builder
public record Prompt(
        PromptId id,
        String text,
        Option<String> section,
        boolean required,
        Option<Condition> condition,
        ResponseType response,
        boolean optionalFreeForm)
        implements WithPrompt {
    /** The greatest length of a prompt's text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 2_000;

    /** The greatest length of a section's heading, in UTF-16 units. */
    public static final int LONGEST_SECTION = 200;

    /** The greatest length of a note, in UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;

    /** Refuses a prompt that cannot be answered at all. */
    public Prompt {
        requireNonNull(id);
        requireNonNull(response);
    }

    /**
     * A prompt that must be answered, always applies, stands in no section, and takes no note.
     *
     * @param id by which it is answered
     * @param text what the customer reads
     * @param response how it is answered
     * @return the prompt
     */
    public static Prompt required(PromptId id, String text, ResponseType response) {
        return new Prompt(id, text, Option.none(), true, Option.none(), response, false);
    }

    @Override
    public String toString() {
        return "Prompt[id=" + id.value() + ", required=" + required + ", condition=" + condition + ", response="
                + response + ", redacted]";
    }
}
