package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A condition before it is known which prompts it can be about. */
interface ConditionPlan {
    /** The condition, on the prompts before; there is at least one. */
    Condition on(Vector<Prompt> earlier);

    static Arbitrary<ConditionPlan> all() {
        Arbitrary<ConditionPlan> atoms = atoms();
        Arbitrary<ConditionPlan> trees = layer(layer(atoms));
        Arbitrary<ConditionPlan> deepest = atoms.map(atom -> nested(atom, Condition.MOST_DEPTH - 1));
        return Arbitraries.frequencyOf(Tuple.of(6, atoms), Tuple.of(5, trees), Tuple.of(1, deepest));
    }

    private static Arbitrary<ConditionPlan> atoms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 9))
                .as((about, pick) -> earlier -> atom(earlier.get(earlier.size() - 1 - about % earlier.size()), pick));
    }

    private static Arbitrary<ConditionPlan> layer(Arbitrary<ConditionPlan> parts) {
        Arbitrary<Vector<ConditionPlan>> several =
                parts.list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll);
        return Arbitraries.frequencyOf(
                Tuple.of(1, parts),
                Tuple.of(1, parts.map(part -> nested(part, 1))),
                Tuple.of(2, several.map(plans -> earlier -> new Condition.AllOf(plans.map(plan -> plan.on(earlier))))),
                Tuple.of(2, several.map(plans -> earlier -> new Condition.AnyOf(plans.map(plan -> plan.on(earlier))))));
    }

    private static ConditionPlan nested(ConditionPlan plan, int times) {
        return times == 0
                ? plan
                : earlier -> new Condition.Not(nested(plan, times - 1).on(earlier));
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
