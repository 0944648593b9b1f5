package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.PromptId;
import io.vavr.control.Option;

/** Where in an answer sheet something is wrong. Immutable. */
public sealed interface ViolationPath {
    /**
     * The path as text.
     *
     * @return ASCII, such as {@code prompts.52.response[1]}
     */
    String text();

    /**
     * The prompt that the path leads to.
     *
     * @return the id of a prompt of the questionnaire, or none
     */
    default Option<PromptId> prompt() {
        return Option.none();
    }

    /** The sheet as a whole. */
    record OfSheet() implements ViolationPath {
        @Override
        public String text() {
            return "entries";
        }
    }

    /**
     * An entry that answers no prompt of the questionnaire.
     *
     * @param position where it stands in the sheet, from 0
     */
    record OfEntry(int position) implements ViolationPath {
        @Override
        public String text() {
            return "entries[" + position + "]";
        }
    }

    /**
     * The response to a prompt, or that there is none.
     *
     * @param id the prompt
     */
    record OfResponse(PromptId id) implements ViolationPath {
        /** Refuses no prompt at all. */
        public OfResponse {
            requireNonNull(id);
        }

        @Override
        public String text() {
            return "prompts." + id.value() + ".response";
        }

        @Override
        public Option<PromptId> prompt() {
            return Option.some(id);
        }
    }

    /**
     * One option or file of a response.
     *
     * @param id the prompt
     * @param position where it stands in the response, from 0
     */
    record OfItem(PromptId id, int position) implements ViolationPath {
        /** Refuses no prompt at all. */
        public OfItem {
            requireNonNull(id);
        }

        @Override
        public String text() {
            return "prompts." + id.value() + ".response[" + position + "]";
        }

        @Override
        public Option<PromptId> prompt() {
            return Option.some(id);
        }
    }

    /**
     * The note beside a response.
     *
     * @param id the prompt
     */
    record OfNote(PromptId id) implements ViolationPath {
        /** Refuses no prompt at all. */
        public OfNote {
            requireNonNull(id);
        }

        @Override
        public String text() {
            return "prompts." + id.value() + ".note";
        }

        @Override
        public Option<PromptId> prompt() {
            return Option.some(id);
        }
    }
}
