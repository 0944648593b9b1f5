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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans for prompts that ask for a day. */
final class DayPlans {
    private DayPlans() {}

    static Arbitrary<ResponsePlan> all(LocalDate today) {
        return Arbitraries.oneOf(ranges(today), recent(today), notExpired(today));
    }

    private static Arbitrary<ResponsePlan> ranges(LocalDate today) {
        return Combinators.combine(
                        Arbitraries.longs().between(-900, 900),
                        Arbitraries.longs().between(0, 900))
                .flatAs((offset, length) -> {
                    LocalDate first = today.plusDays(offset);
                    LocalDate last = first.plusDays(length);
                    return plans(
                            new DayRule.Between(first, last),
                            Arbitraries.longs().between(0, length).map(first::plusDays),
                            Arbitraries.of(
                                    outside(first.minusDays(1), first, last), outside(last.plusDays(1), first, last)));
                });
    }

    private static Arbitrary<ResponsePlan> recent(LocalDate today) {
        return Arbitraries.integers()
                .between(0, 400)
                .flatMap(days -> plans(
                        new DayRule.WithinLastDays(days),
                        Arbitraries.longs().between(0, days).map(today::minusDays),
                        Arbitraries.of(
                                wrong(today.plusDays(1), ViolationCode.DAY_IN_FUTURE, Flaw.nothing()),
                                wrong(
                                        today.minusDays(days + 1L),
                                        ViolationCode.DAY_TOO_OLD,
                                        Flaw.number("days", days)))));
    }

    private static Arbitrary<ResponsePlan> notExpired(LocalDate today) {
        return plans(
                new DayRule.NotExpired(),
                Arbitraries.longs().between(0, 4_000).map(today::plusDays),
                Arbitraries.of(1, 4_000)
                        .map(ago -> wrong(today.minusDays(ago), ViolationCode.DAY_EXPIRED, Flaw.nothing())));
    }

    private static Arbitrary<ResponsePlan> plans(
            DayRule rule, Arbitrary<LocalDate> right, Arbitrary<Function<PromptId, Flaw>> wrong) {
        ResponseType type = new ResponseType.Day(rule);
        return Combinators.combine(
                        right,
                        Arbitraries.frequencyOf(
                                Tuple.of(5, wrong),
                                Tuple.of(1, beyondTime()),
                                Tuple.of(1, ResponsePlans.wrongKind(type.code()))))
                .as((day, flaw) ->
                        new ResponsePlan(type, id -> new Reply(new RawAnswer.Day(day), new Answer.Day(day)), flaw));
    }

    /** A day that no store can hold is out of range, whatever the rule. */
    private static Arbitrary<Function<PromptId, Flaw>> beyondTime() {
        return Arbitraries.of(LocalDate.MIN, LocalDate.MAX, DayRule.EARLIEST.minusDays(1), DayRule.LATEST.plusDays(1))
                .map(day -> outside(day, DayRule.EARLIEST, DayRule.LATEST));
    }

    private static Function<PromptId, Flaw> outside(LocalDate day, LocalDate first, LocalDate last) {
        return wrong(
                day,
                ViolationCode.DAY_OUT_OF_RANGE,
                LinkedHashMap.of("first", first.toString(), "last", last.toString()));
    }

    private static Function<PromptId, Flaw> wrong(LocalDate day, ViolationCode code, Map<String, String> attributes) {
        return ResponsePlans.flaw(new RawAnswer.Day(day), code, attributes);
    }
}
