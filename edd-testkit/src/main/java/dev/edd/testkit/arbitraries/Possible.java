package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Condition;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Which truths a condition may have once the wrong answers of a sheet are put right, found by trying: every way in which
 * its parts may turn out is looked at.
 */
final class Possible {
    static final Set<Boolean> YES = HashSet.of(true);
    static final Set<Boolean> NO = HashSet.of(false);
    private static final Set<Boolean> BOTH = HashSet.of(true, false);

    private final Map<PromptId, Outcome> outcomes;

    /** What became of a prompt: whether it may apply, its answer if that is right, and whether there is a wrong one. */
    record Outcome(Set<Boolean> applies, Option<Answer> answer, boolean isWrong) {}

    Possible(Map<PromptId, Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    Set<Boolean> truths(Condition condition) {
        if (condition instanceof Condition.AllOf every) {
            return every.parts()
                    .map(this::truths)
                    .foldLeft(YES, (left, right) -> left.flatMap(one -> right.map(other -> one && other)));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts()
                    .map(this::truths)
                    .foldLeft(NO, (left, right) -> left.flatMap(one -> right.map(other -> one || other)));
        }
        if (condition instanceof Condition.Not not) {
            return truths(not.part()).map(truth -> !truth);
        }
        Condition.Atom atom = (Condition.Atom) condition;
        Outcome about = outcomes.get(atom.prompt()).get();
        return about.applies().flatMap(applies -> applies ? truths(atom, about) : NO);
    }

    private static Set<Boolean> truths(Condition.Atom atom, Outcome about) {
        return about.isWrong() ? BOTH : HashSet.of(about.answer().exists(answer -> holds(atom, answer)));
    }

    private static boolean holds(Condition.Atom atom, Answer answer) {
        if (atom instanceof Condition.Answered) {
            return true;
        }
        if (atom instanceof Condition.AnsweredYes) {
            return answer.equals(new Answer.YesNo(true));
        }
        if (atom instanceof Condition.OptionChosen chosen) {
            return answer.equals(new Answer.Chosen(chosen.option()))
                    || (answer instanceof Answer.SeveralChosen several
                            && several.options().exists(chosen.option()::equals));
        }
        Condition.NumberWithin range = (Condition.NumberWithin) atom;
        long number = answer instanceof Answer.Amount amount
                ? amount.amount().minorUnits()
                : ((Answer.WholeNumber) answer).number();
        return number >= range.least() && number <= range.most();
    }
}
