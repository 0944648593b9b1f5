package dev.edd.domain.questionnaire;

import dev.edd.domain.party.OptionId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** A condition, compiled: it asks the examination of a sheet for the prompts before. */
interface Rule {
    Truth judge(Examination examination);

    static Rule compiled(Option<Condition> condition) {
        return condition.map(Rule::compiled).getOrElse(() -> examination -> Truth.YES);
    }

    private static Rule compiled(Condition condition) {
        if (condition instanceof Condition.AllOf every) {
            Seq<Rule> rules = every.parts().map(Rule::compiled);
            return examination ->
                    rules.foldLeft(examination.counted(Truth.YES), (truth, rule) -> truth.and(rule.judge(examination)));
        }
        if (condition instanceof Condition.AnyOf any) {
            Seq<Rule> rules = any.parts().map(Rule::compiled);
            return examination ->
                    rules.foldLeft(examination.counted(Truth.NO), (truth, rule) -> truth.or(rule.judge(examination)));
        }
        if (condition instanceof Condition.Not not) {
            Rule rule = compiled(not.part());
            return examination -> examination.counted(rule.judge(examination)).not();
        }
        Condition.Atom atom = (Condition.Atom) condition;
        Predicate<Answer> holds = compiled(atom);
        return examination ->
                examination.counted(examination.judged(atom.prompt()).holds(holds));
    }

    private static Predicate<Answer> compiled(Condition.Atom atom) {
        if (atom instanceof Condition.OptionChosen chosen) {
            return answer -> isChosen(chosen.option(), answer);
        }
        if (atom instanceof Condition.AnsweredYes) {
            return answer -> answer instanceof Answer.YesNo yesNo && yesNo.yes();
        }
        if (atom instanceof Condition.NumberWithin range) {
            return answer -> isWithin(range, answer);
        }
        return answer -> true;
    }

    private static boolean isChosen(OptionId option, Answer answer) {
        return answer instanceof Answer.Chosen one
                ? one.option().equals(option)
                : answer instanceof Answer.SeveralChosen several
                        && several.options().contains(option);
    }

    private static boolean isWithin(Condition.NumberWithin range, Answer answer) {
        if (answer instanceof Answer.WholeNumber number) {
            return isWithin(range, number.number());
        }
        return answer instanceof Answer.Amount amount
                && isWithin(range, amount.amount().minorUnits());
    }

    private static boolean isWithin(Condition.NumberWithin range, long number) {
        return range.least() <= number && number <= range.most();
    }
}
