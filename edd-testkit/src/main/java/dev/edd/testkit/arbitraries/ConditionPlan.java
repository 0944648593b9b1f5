package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;

/** Picks conditions on the prompts before. */
final class ConditionPlan {
    private ConditionPlan() {}

    /** A condition of one part, of several, or as deep as can be; on prompts of which there is at least one. */
    static Condition on(Vector<Prompt> earlier, Dice dice) {
        return switch (dice.between(1, 12)) {
            case 1 -> negated(atom(earlier, dice), Condition.MOST_DEPTH - 1);
            case 2, 3, 4, 5, 6 -> tree(earlier, dice, 2);
            default -> atom(earlier, dice);
        };
    }

    private static Condition tree(Vector<Prompt> earlier, Dice dice, int layers) {
        if (layers == 0) {
            return atom(earlier, dice);
        }
        return switch (dice.between(1, 6)) {
            case 1 -> atom(earlier, dice);
            case 2 -> new Condition.Not(tree(earlier, dice, layers - 1));
            case 3, 4 -> new Condition.AllOf(parts(earlier, dice, layers));
            default -> new Condition.AnyOf(parts(earlier, dice, layers));
        };
    }

    private static Vector<Condition> parts(Vector<Prompt> earlier, Dice dice, int layers) {
        return Vector.range(0, dice.between(1, 3)).map(each -> tree(earlier, dice, layers - 1));
    }

    private static Condition negated(Condition condition, int times) {
        return times == 0 ? condition : new Condition.Not(negated(condition, times - 1));
    }

    /** Often on the prompt just before: conditions on conditions are what is hard. */
    private static Condition atom(Vector<Prompt> earlier, Dice dice) {
        return atom(dice.isOneIn(3) ? earlier.last() : dice.of(earlier), dice.between(0, 9));
    }

    private static Condition atom(Prompt about, int pick) {
        ResponseType response = about.response();
        if (pick % 4 == 0) {
            return new Condition.Answered(about.id());
        }
        if (response instanceof ResponseType.SingleSelect one) {
            return new Condition.OptionChosen(
                    about.id(), one.options().get(pick % one.options().size()).id());
        }
        if (response instanceof ResponseType.MultiSelect several) {
            return new Condition.OptionChosen(
                    about.id(),
                    several.options().get(pick % several.options().size()).id());
        }
        if (response instanceof ResponseType.YesNo) {
            return new Condition.AnsweredYes(about.id());
        }
        if (response instanceof ResponseType.WholeNumber number) {
            return within(about, number.least(), number.most(), pick);
        }
        return response instanceof ResponseType.Amount amount
                ? within(about, amount.least(), amount.most(), pick)
                : new Condition.Answered(about.id());
    }

    /** The lower half of the numbers that are accepted, or the upper half, or all of them. */
    private static Condition within(Prompt about, long least, long most, int pick) {
        long middle = Math.floorDiv(least, 2) + Math.floorDiv(most, 2);
        long inside = Math.max(least, Math.min(middle, most));
        return switch (pick % 3) {
            case 0 -> new Condition.NumberWithin(about.id(), least, inside);
            case 1 -> new Condition.NumberWithin(about.id(), inside, most);
            default -> new Condition.NumberWithin(about.id(), least, most);
        };
    }
}
