package dev.edd.testkit.questionnaire;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.DefectCode;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;

/** Prompts that spoil a questionnaire at whose end they are put, each in exactly one way. */
final class BrokenQuestionnaires {
    /** The prompt that is wrong. */
    static final PromptId SPOILT = new PromptId("spoilt");

    private static final PromptId ASKED = new PromptId("asked");
    private static final Vector<OfferedOption> TWO =
            Vector.of(OfferedOption.inWords("Apples"), OfferedOption.inWords("Pears"));
    private static final Currency DOLLARS = Currency.getInstance("USD");

    /** What spoils a questionnaire, and what must be said of it. */
    record Spoiling(DefectCode code, Vector<Prompt> prompts) {}

    private BrokenQuestionnaires() {}

    static Vector<Spoiling> all() {
        return texts().appendAll(conditions()).appendAll(options()).appendAll(ranges());
    }

    private static Vector<Spoiling> texts() {
        Prompt sound = Prompt.required(SPOILT, "Yes or no?", new ResponseType.YesNo());
        return Vector.of(
                spoiling(DefectCode.INVALID_TEXT, sound.withText(" ")),
                spoiling(DefectCode.INVALID_TEXT, sound.withText("a\0")),
                spoiling(DefectCode.INVALID_TEXT, sound.withText("w".repeat(Prompt.LONGEST_TEXT + 1))),
                spoiling(DefectCode.INVALID_SECTION, sound.withSection(Option.some(""))),
                spoiling(DefectCode.INVALID_SECTION, sound.withSection(Option.some("\ud800"))),
                new Spoiling(DefectCode.DUPLICATE_PROMPT, Vector.of(sound, sound)));
    }

    private static Vector<Spoiling> conditions() {
        Condition.Atom onOption = new Condition.OptionChosen(ASKED, new OptionId("Plums"));
        return Vector.of(
                spoiling(
                        DefectCode.CONDITION_ON_MISSING_PROMPT,
                        new ResponseType.YesNo(),
                        new Condition.Answered(new PromptId("nowhere"))),
                spoiling(
                        DefectCode.CONDITION_ON_LATER_PROMPT,
                        new ResponseType.YesNo(),
                        new Condition.Not(new Condition.Answered(SPOILT))),
                spoiling(
                        DefectCode.CONDITION_DOES_NOT_FIT,
                        ResponseType.FreeForm.upTo(9),
                        new Condition.AllOf(Vector.of(new Condition.AnsweredYes(ASKED)))),
                spoiling(DefectCode.CONDITION_DOES_NOT_FIT, new ResponseType.YesNo(), onOption),
                spoiling(
                        DefectCode.CONDITION_DOES_NOT_FIT,
                        new ResponseType.YesNo(),
                        new Condition.NumberWithin(ASKED, 1, 2)),
                spoiling(
                        DefectCode.CONDITION_OPTION_NOT_OFFERED,
                        new ResponseType.SingleSelect(TWO),
                        new Condition.AnyOf(Vector.of(new Condition.Answered(ASKED), onOption))),
                spoiling(DefectCode.CONDITION_OPTION_NOT_OFFERED, new ResponseType.MultiSelect(TWO, 1, 2), onOption),
                spoiling(
                        DefectCode.EMPTY_RANGE,
                        new ResponseType.WholeNumber(1, 2),
                        new Condition.NumberWithin(ASKED, 2, 1)));
    }

    private static Vector<Spoiling> options() {
        OfferedOption nameless = new OfferedOption(new OptionId("1"), "");
        Vector<OfferedOption> tooMany =
                Vector.range(0, ResponseType.MOST_OPTIONS + 1).map(each -> OfferedOption.inWords("Option " + each));
        return Vector.of(
                spoiling(DefectCode.SELECT_WITHOUT_OPTIONS, new ResponseType.SingleSelect(Vector.empty())),
                spoiling(DefectCode.SELECT_WITHOUT_OPTIONS, new ResponseType.MultiSelect(Vector.empty(), 1, 1)),
                spoiling(DefectCode.TOO_MANY_OPTIONS, new ResponseType.SingleSelect(tooMany)),
                spoiling(DefectCode.DUPLICATE_OPTION, new ResponseType.SingleSelect(TWO.append(TWO.head()))),
                spoiling(DefectCode.DUPLICATE_OPTION, new ResponseType.MultiSelect(TWO.append(TWO.head()), 1, 2)),
                spoiling(DefectCode.INVALID_LABEL, new ResponseType.SingleSelect(TWO.append(nameless))));
    }

    private static Vector<Spoiling> ranges() {
        return Vector.of(
                        new ResponseType.FreeForm(5, 4, Option.none()),
                        new ResponseType.WholeNumber(1, 0),
                        new ResponseType.Amount(DOLLARS, 5, 4),
                        new ResponseType.Day(new DayRule.Between(DayRule.LATEST, DayRule.EARLIEST)),
                        new ResponseType.MultiSelect(TWO, 2, 1),
                        new ResponseType.MultiSelect(TWO, 3, 3))
                .map(response -> spoiling(DefectCode.EMPTY_RANGE, response))
                .appendAll(Vector.of(
                                new ResponseType.FreeForm(0, 5, Option.none()),
                                new ResponseType.FreeForm(1, ResponseType.LONGEST_TEXT + 1, Option.none()),
                                new ResponseType.Amount(DOLLARS, -1, 4),
                                new ResponseType.Day(new DayRule.Between(LocalDate.MIN, DayRule.LATEST)),
                                new ResponseType.Day(new DayRule.Between(DayRule.EARLIEST, LocalDate.MAX)),
                                new ResponseType.Day(new DayRule.WithinLastDays(-1)),
                                new ResponseType.Day(new DayRule.WithinLastDays(DayRule.WithinLastDays.MOST_DAYS + 1)),
                                new ResponseType.MultiSelect(TWO, 0, 2),
                                new ResponseType.MultiSelect(TWO, 1, ResponseType.MOST_OPTIONS + 1))
                        .map(response -> spoiling(DefectCode.RANGE_OUT_OF_LIMITS, response)));
    }

    private static Spoiling spoiling(DefectCode code, Prompt prompt) {
        return new Spoiling(code, Vector.of(prompt));
    }

    private static Spoiling spoiling(DefectCode code, ResponseType response) {
        return spoiling(code, Prompt.required(SPOILT, "What is asked", response));
    }

    /** A sound prompt, and after it one with a condition that is wrong. */
    private static Spoiling spoiling(DefectCode code, ResponseType before, Condition condition) {
        return new Spoiling(
                code,
                Vector.of(
                        Prompt.required(ASKED, "What is asked", before),
                        Prompt.required(SPOILT, "What follows", new ResponseType.YesNo())
                                .withCondition(Option.some(condition))));
    }

    /** As many prompts as are too many. */
    static Vector<Prompt> tooMany() {
        return Vector.range(0, Questionnaire.MOST_PROMPTS + 1)
                .map(each -> Prompt.required(new PromptId("p" + each), "", new ResponseType.YesNo()));
    }
}
