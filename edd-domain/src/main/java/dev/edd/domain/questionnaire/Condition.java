package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * When a prompt applies: what must have been answered to earlier prompts. An atom, that is a condition on one prompt, is
 * false as long as that prompt does not apply or is not answered; so the negation of an atom is then true. No condition
 * can be made that is deeper than {@link #MOST_DEPTH} or larger than {@link #MOST_SIZE}. Immutable.
 */
public sealed interface Condition {
    /** How deep conditions may be nested; an atom is of depth one. */
    int MOST_DEPTH = 8;

    /** Of how many conditions one may be made, counting itself and every part of every part. */
    int MOST_SIZE = 64;

    /**
     * What kind of condition this is.
     *
     * @return the stable code
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * How deep this condition is.
     *
     * @return one for an atom
     */
    default int depth() {
        return 1;
    }

    /**
     * Of how many conditions this one is made.
     *
     * @return one for an atom
     */
    default int size() {
        return 1;
    }

    /** A condition on one earlier prompt. */
    sealed interface Atom extends Condition {
        /**
         * The prompt that it is about.
         *
         * @return the id of an earlier prompt of the same questionnaire
         */
        PromptId prompt();
    }

    /**
     * The prompt was answered, no matter how.
     *
     * @param prompt an earlier prompt of any response type
     */
    @Code("answered")
    record Answered(PromptId prompt) implements Atom {
        /** Refuses a condition on nothing. */
        public Answered {
            requireNonNull(prompt);
        }
    }

    /**
     * The option was chosen, alone or among others.
     *
     * @param prompt an earlier prompt with options
     * @param option one of them
     */
    @Code("option_chosen")
    record OptionChosen(PromptId prompt, OptionId option) implements Atom {
        /** Refuses a condition on nothing. */
        public OptionChosen {
            requireNonNull(prompt);
            requireNonNull(option);
        }
    }

    /**
     * The answer was yes.
     *
     * @param prompt an earlier prompt for yes or no
     */
    @Code("answered_yes")
    record AnsweredYes(PromptId prompt) implements Atom {
        /** Refuses a condition on nothing. */
        public AnsweredYes {
            requireNonNull(prompt);
        }
    }

    /**
     * The number is in a range.
     *
     * @param prompt an earlier prompt for a whole number, or for an amount, which is compared in minor units
     * @param least the least number for which the condition holds
     * @param most the greatest number for which it holds
     */
    @Code("number_within")
    record NumberWithin(PromptId prompt, long least, long most) implements Atom {
        /** Refuses a condition on nothing. */
        public NumberWithin {
            requireNonNull(prompt);
        }
    }

    /**
     * Every part holds.
     *
     * @param parts one condition or more
     */
    @Code("all_of")
    record AllOf(Seq<Condition> parts) implements Condition {
        /** Checks depth and size. */
        public AllOf {
            parts = within(parts);
        }

        @Override
        public int depth() {
            return depthOver(parts);
        }

        @Override
        public int size() {
            return sizeOver(parts);
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts one condition or more
     */
    @Code("any_of")
    record AnyOf(Seq<Condition> parts) implements Condition {
        /** Checks depth and size. */
        public AnyOf {
            parts = within(parts);
        }

        @Override
        public int depth() {
            return depthOver(parts);
        }

        @Override
        public int size() {
            return sizeOver(parts);
        }
    }

    /**
     * The part does not hold.
     *
     * @param part any condition
     */
    @Code("not")
    record Not(Condition part) implements Condition {
        /** Checks depth and size. */
        public Not {
            within(Vector.of(part));
        }

        @Override
        public int depth() {
            return 1 + part.depth();
        }

        @Override
        public int size() {
            return 1 + part.size();
        }
    }

    /** Counts the parts before it looks into them: each is within the limits already. */
    private static Vector<Condition> within(Seq<Condition> parts) {
        Vector<Condition> taken = Vector.ofAll(parts.take(MOST_SIZE));
        if (taken.isEmpty() || sizeOver(taken) > MOST_SIZE || depthOver(taken) > MOST_DEPTH) {
            throw new IllegalArgumentException("a condition is made of at least one part, at most " + MOST_SIZE
                    + " in all, " + MOST_DEPTH + " deep");
        }
        return taken;
    }

    private static int sizeOver(Seq<Condition> parts) {
        return 1 + parts.map(Condition::size).sum().intValue();
    }

    private static int depthOver(Seq<Condition> parts) {
        return 1 + parts.map(Condition::depth).max().getOrElse(0);
    }
}
