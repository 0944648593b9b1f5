package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * How a prompt is answered, with a right answer and a wrong one. Both are made for an id, which no other prompt of the sheet
 * has: names of files are told apart by it.
 *
 * @param type what is asked
 * @param right an answer that is accepted
 * @param wrong an answer that is not
 */
record ResponsePlan(ResponseType type, Function<PromptId, Reply> right, Function<PromptId, Flaw> wrong) {
    static ResponsePlan of(Dice dice, LocalDate today) {
        return switch (dice.between(1, 16)) {
            case 1, 2 -> TextPlans.words(dice);
            case 3 -> TextPlans.format(dice);
            case 4, 5 -> SelectPlans.one(dice);
            case 6, 7 -> SelectPlans.several(dice);
            case 8, 9 -> NumberPlans.yesNo(dice);
            case 10 -> NumberPlans.number(dice);
            case 11 -> NumberPlans.amount(dice);
            case 12, 13 -> DayPlans.day(dice, today);
            default -> FilePlans.files(dice);
        };
    }

    /** A plan whose answers are the same for every id. */
    static ResponsePlan of(ResponseType type, Reply right, Function<PromptId, Flaw> wrong) {
        return new ResponsePlan(type, id -> right, wrong);
    }

    static Function<PromptId, Flaw> flaw(RawAnswer raw, ViolationCode code, Map<String, String> attributes) {
        return id -> Flaw.of(id, raw, code, attributes);
    }

    /** An answer of a kind that the prompt does not ask for. */
    static Function<PromptId, Flaw> wrongKind(Dice dice, ResponseType type) {
        RawAnswer raw =
                dice.of(RawValues.OF_EVERY_KIND.filter(each -> !each.code().equals(type.code())));
        return flaw(raw, ViolationCode.WRONG_KIND, LinkedHashMap.of("expected", type.code(), "given", raw.code()));
    }
}
