package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.function.Function;

/** Plans for prompts that ask for a day. */
final class DayPlans {
    private DayPlans() {}

    static ResponsePlan day(Dice dice, LocalDate today) {
        return switch (dice.between(1, 3)) {
            case 1 -> range(dice, today.plusDays(dice.between(-900, 900)));
            case 2 -> recent(dice, today);
            default ->
                plan(
                        dice,
                        new DayRule.NotExpired(),
                        today.plusDays(dice.between(0, 4_000)),
                        flaw(today.minusDays(dice.any(1, 4_000)), ViolationCode.DAY_EXPIRED, Flaw.nothing()));
        };
    }

    private static ResponsePlan range(Dice dice, LocalDate first) {
        int length = dice.between(0, 900);
        LocalDate last = first.plusDays(length);
        return plan(
                dice,
                new DayRule.Between(first, last),
                first.plusDays(dice.between(0, length)),
                outside(dice.any(first.minusDays(1), last.plusDays(1)), first, last));
    }

    private static ResponsePlan recent(Dice dice, LocalDate today) {
        int days = dice.between(0, 400);
        return plan(
                dice,
                new DayRule.WithinLastDays(days),
                today.minusDays(dice.between(0, days)),
                dice.isOneIn(2)
                        ? flaw(today.plusDays(1), ViolationCode.DAY_IN_FUTURE, Flaw.nothing())
                        : flaw(today.minusDays(days + 1L), ViolationCode.DAY_TOO_OLD, Flaw.number("days", days)));
    }

    private static ResponsePlan plan(Dice dice, DayRule rule, LocalDate right, Function<PromptId, Flaw> wrong) {
        ResponseType type = new ResponseType.Day(rule);
        Function<PromptId, Flaw> flaw = switch (dice.between(1, 7)) {
            case 1 -> ResponsePlan.wrongKind(dice, type);
            case 2 -> beyondTime(dice);
            default -> wrong;
        };
        return ResponsePlan.of(type, new Reply(new RawAnswer.Day(right), new Answer.Day(right)), flaw);
    }

    /** A day that no store can hold is out of range, whatever the rule. */
    private static Function<PromptId, Flaw> beyondTime(Dice dice) {
        LocalDate day =
                dice.any(LocalDate.MIN, LocalDate.MAX, DayRule.EARLIEST.minusDays(1), DayRule.LATEST.plusDays(1));
        return outside(day, DayRule.EARLIEST, DayRule.LATEST);
    }

    private static Function<PromptId, Flaw> outside(LocalDate day, LocalDate first, LocalDate last) {
        return flaw(
                day,
                ViolationCode.DAY_OUT_OF_RANGE,
                LinkedHashMap.of("first", first.toString(), "last", last.toString()));
    }

    private static Function<PromptId, Flaw> flaw(LocalDate day, ViolationCode code, Map<String, String> attributes) {
        return ResponsePlan.flaw(new RawAnswer.Day(day), code, attributes);
    }
}
