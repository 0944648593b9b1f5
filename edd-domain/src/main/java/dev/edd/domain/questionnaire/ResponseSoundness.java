package dev.edd.domain.questionnaire;

import static dev.edd.domain.questionnaire.Soundness.at;
import static dev.edd.domain.questionnaire.Soundness.most;
import static dev.edd.domain.questionnaire.Soundness.range;
import static dev.edd.domain.questionnaire.Soundness.when;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.OptionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;

/** Finds what is wrong with the way a prompt is to be answered: options that nobody can choose, ranges that hold nothing. */
final class ResponseSoundness {
    private final Prompt prompt;

    ResponseSoundness(Prompt prompt) {
        this.prompt = prompt;
    }

    Seq<QuestionnaireDefect> defects() {
        ResponseType response = prompt.response();
        if (response instanceof ResponseType.FreeForm text) {
            return ranged(text.least(), text.most(), 1, ResponseType.LONGEST_TEXT);
        }
        if (response instanceof ResponseType.SingleSelect one) {
            return options(one.options());
        }
        if (response instanceof ResponseType.MultiSelect several) {
            return options(several.options()).appendAll(counts(several));
        }
        if (response instanceof ResponseType.WholeNumber number) {
            return ranged(number.least(), number.most(), Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (response instanceof ResponseType.Amount amount) {
            return ranged(amount.least(), amount.most(), 0, Long.MAX_VALUE);
        }
        return response instanceof ResponseType.Day day ? days(day.rule()) : List.empty();
    }

    private Seq<QuestionnaireDefect> options(Seq<OfferedOption> options) {
        if (options.isEmpty()) {
            return List.of(at(prompt, DefectCode.SELECT_WITHOUT_OPTIONS, LinkedHashMap.empty()));
        }
        if (options.size() > ResponseType.MOST_OPTIONS) {
            return List.of(at(prompt, DefectCode.TOO_MANY_OPTIONS, most(ResponseType.MOST_OPTIONS)));
        }
        Set<OptionId> earlier = new HashSet<>();
        return options.zipWithIndex()
                .flatMap(each -> option(
                        each._1(),
                        Integer.toString(each._2()),
                        !earlier.add(each._1().id())));
    }

    private Seq<QuestionnaireDefect> option(OfferedOption option, String position, boolean isSecond) {
        return when(isSecond, at(prompt, DefectCode.DUPLICATE_OPTION, LinkedHashMap.of("position", position)))
                .appendAll(when(
                        !Storable.isText(option.label(), OfferedOption.LONGEST_LABEL),
                        at(
                                prompt,
                                DefectCode.INVALID_LABEL,
                                most(OfferedOption.LONGEST_LABEL).put("position", position))));
    }

    /** More may be allowed than are offered, which does no harm; but not more be owed. */
    private Seq<QuestionnaireDefect> counts(ResponseType.MultiSelect several) {
        int offered = several.options().size();
        Seq<QuestionnaireDefect> defects = ranged(several.least(), several.most(), 1, ResponseType.MOST_OPTIONS);
        return defects.isEmpty() && offered > 0 && several.least() > offered
                ? List.of(at(prompt, DefectCode.EMPTY_RANGE, range(several.least(), offered)))
                : defects;
    }

    private Seq<QuestionnaireDefect> days(DayRule rule) {
        if (rule instanceof DayRule.Between days) {
            return ranged(days.first(), days.last(), DayRule.EARLIEST, DayRule.LATEST);
        }
        return rule instanceof DayRule.WithinLastDays last
                ? ranged(last.days(), last.days(), 0, DayRule.WithinLastDays.MOST_DAYS)
                : List.empty();
    }

    private Seq<QuestionnaireDefect> ranged(long least, long most, long lowest, long highest) {
        return ranged(Long.valueOf(least), Long.valueOf(most), Long.valueOf(lowest), Long.valueOf(highest));
    }

    private <T extends Comparable<? super T>> Seq<QuestionnaireDefect> ranged(T least, T most, T lowest, T highest) {
        boolean isOutside = least.compareTo(lowest) < 0 || most.compareTo(highest) > 0;
        return Vector.ofAll(when(least.compareTo(most) > 0, at(prompt, DefectCode.EMPTY_RANGE, range(least, most))))
                .appendAll(when(
                        isOutside,
                        at(
                                prompt,
                                DefectCode.RANGE_OUT_OF_LIMITS,
                                range(least, most)
                                        .put("lowest", lowest.toString())
                                        .put("highest", highest.toString()))));
    }
}
