package dev.edd.benchmarks.form;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A long questionnaire of the kind that banks send one another, and a sheet that answers all of it: six prompts over and over, of which
 * two follow from an answer before.
 *
 * @param questionnaire what is asked
 * @param sheet what is answered
 */
record Interview(Questionnaire questionnaire, AnswerSheet sheet) {
    private static final int BLOCK = 6;
    private static final Vector<OfferedOption> REGIONS =
            Vector.of("Africa", "Americas", "Asia", "Europe", "Oceania").map(OfferedOption::inWords);

    static Interview of(int prompts) {
        return new Interview(
                new Questionnaire(
                        new QuestionnaireId("correspondent"),
                        1,
                        "Correspondent due diligence",
                        Vector.range(0, prompts).map(Interview::prompt)),
                new AnswerSheet(Vector.range(0, prompts).map(at -> SheetEntry.of(id(at).value(), answer(at)))));
    }

    private static Prompt prompt(int at) {
        Prompt prompt = Prompt.required(id(at), "Question " + at, response(at));
        return switch (at % BLOCK) {
            case 1 -> prompt.withCondition(Option.some(new Condition.AnsweredYes(id(at - 1))));
            case 3 ->
                prompt.withCondition(Option.some(new Condition.AllOf(Vector.of(
                        new Condition.AnsweredYes(id(at - 3)),
                        new Condition.OptionChosen(id(at - 1), new OptionId("Europe"))))));
            default -> prompt;
        };
    }

    private static ResponseType response(int at) {
        return switch (at % BLOCK) {
            case 0 -> new ResponseType.YesNo();
            case 1 -> ResponseType.FreeForm.upTo(500);
            case 2 -> new ResponseType.SingleSelect(REGIONS);
            case 3 -> new ResponseType.MultiSelect(REGIONS, 1, 3);
            case 4 -> new ResponseType.WholeNumber(0, 1_000_000);
            default -> new ResponseType.Day(new DayRule.WithinLastDays(3_650));
        };
    }

    private static RawAnswer answer(int at) {
        return switch (at % BLOCK) {
            case 0 -> new RawAnswer.YesNo(true);
            case 1 -> new RawAnswer.Text("We keep accounts for banks of three neighbouring countries.");
            case 2 -> new RawAnswer.Chosen("Europe");
            case 3 -> new RawAnswer.SeveralChosen(Vector.of("Europe", "Asia"));
            case 4 -> new RawAnswer.WholeNumber(12_000);
            default -> new RawAnswer.Day(LocalDate.of(2024, 5, 17));
        };
    }

    private static PromptId id(int at) {
        return new PromptId("q" + at);
    }
}
