package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.PromptId;

/** What an officer found of the answer to a prompt. Immutable. */
public sealed interface PromptOutcome {
    /**
     * The prompt that was answered.
     *
     * @return its id
     */
    PromptId prompt();

    /**
     * Whether the answer stays.
     *
     * @return true for {@link Accepted}
     */
    boolean isAccepted();

    /**
     * The answer is accepted, and stays so.
     *
     * @param prompt the prompt
     */
    record Accepted(PromptId prompt) implements PromptOutcome {
        /** Refuses no prompt at all. */
        public Accepted {
            requireNonNull(prompt);
        }

        @Override
        public boolean isAccepted() {
            return true;
        }
    }

    /**
     * The answer is not accepted, and neither will its documents be in a later round.
     *
     * @param prompt the prompt
     * @param reason what the customer is told
     */
    record Refused(PromptId prompt, CustomerReason reason) implements PromptOutcome {
        /** Refuses no prompt and no reason at all. */
        public Refused {
            requireNonNull(prompt);
            requireNonNull(reason);
        }

        @Override
        public boolean isAccepted() {
            return false;
        }
    }
}
