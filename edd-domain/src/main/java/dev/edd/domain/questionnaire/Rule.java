package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.OptionId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Predicate;

/** A condition, compiled: it asks the examination of a sheet for the prompts before. */
interface Rule {
    Truth judge(Examination examination);

    static Rule compiled(Option<Condition> condition, Map<String, Integer> places) {
        return condition.map(each -> compiled(each, places)).getOrElse(() -> examination -> Truth.YES);
    }

    private static Rule compiled(Condition condition, Map<String, Integer> places) {
        if (condition instanceof Condition.AllOf every) {
            Seq<Rule> rules = every.parts().map(each -> compiled(each, places));
            return examination ->
                    rules.foldLeft(examination.counted(Truth.YES), (truth, rule) -> truth.and(rule.judge(examination)));
        }
        if (condition instanceof Condition.AnyOf any) {
            Seq<Rule> rules = any.parts().map(each -> compiled(each, places));
            return examination ->
                    rules.foldLeft(examination.counted(Truth.NO), (truth, rule) -> truth.or(rule.judge(examination)));
        }
        if (condition instanceof Condition.Not not) {
            Rule rule = compiled(not.part(), places);
            return examination -> examination.counted(rule.judge(examination)).not();
        }
        Condition.Atom atom = (Condition.Atom) condition;
        Predicate<Answer> holds = compiled(atom);
        int earlier = requireNonNull(places.get(atom.prompt().value()));
        return examination -> examination.counted(examination.judged(earlier).holds(holds));
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
