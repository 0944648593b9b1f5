package dev.edd.domain.questionnaire;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.DayRule.Between;
import dev.edd.domain.questionnaire.DayRule.WithinLastDays;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;

/** Reads days. Differences are taken between day numbers, which no day that the JDK can hold makes overflow. */
record DayReading(PromptId id, ResponseType.Day type) implements Reading {
    @Override
    public Either<List<Violation>, Answer> read(RawAnswer raw, Examination examination) {
        if (!(raw instanceof RawAnswer.Day given)) {
            return Reading.wrongKind(id, type, raw);
        }
        LocalDate day = given.day();
        if (day.isBefore(DayRule.EARLIEST) || day.isAfter(DayRule.LATEST)) {
            return outside(DayRule.EARLIEST, DayRule.LATEST);
        }
        if (type.rule() instanceof Between range) {
            return day.isBefore(range.first()) || day.isAfter(range.last())
                    ? outside(range.first(), range.last())
                    : accepted(day);
        }
        if (type.rule() instanceof WithinLastDays last) {
            return recent(day, last, examination.today());
        }
        return day.isBefore(examination.today())
                ? Reading.wrong(id, ViolationCode.DAY_EXPIRED, LinkedHashMap.empty())
                : accepted(day);
    }

    private Either<List<Violation>, Answer> recent(LocalDate day, WithinLastDays last, LocalDate today) {
        if (day.isAfter(today)) {
            return Reading.wrong(id, ViolationCode.DAY_IN_FUTURE, LinkedHashMap.empty());
        }
        return today.toEpochDay() - day.toEpochDay() > last.days()
                ? Reading.wrong(id, ViolationCode.DAY_TOO_OLD, LinkedHashMap.of("days", Integer.toString(last.days())))
                : accepted(day);
    }

    private Either<List<Violation>, Answer> outside(LocalDate first, LocalDate last) {
        return Reading.wrong(
                id,
                ViolationCode.DAY_OUT_OF_RANGE,
                LinkedHashMap.of("first", first.toString(), "last", last.toString()));
    }

    private static Either<List<Violation>, Answer> accepted(LocalDate day) {
        return Either.right(new Answer.Day(day));
    }
}
