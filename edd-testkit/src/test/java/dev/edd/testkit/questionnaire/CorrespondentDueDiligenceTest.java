package dev.edd.testkit.questionnaire;

import static dev.edd.testkit.questionnaire.CorrespondentDueDiligence.OF_A_SECTION;
import static dev.edd.testkit.questionnaire.CorrespondentDueDiligence.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A bank answers 132 questions about itself. */
class CorrespondentDueDiligenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final QuestionnaireValidator VALIDATOR = QuestionnaireValidator.of(QUESTIONNAIRE);

    private static final Vector<RawAnswer> OF_SECTIONS = Vector.of(
            new RawAnswer.Text("5493001KJTIIGC8Y1R12"),
            new RawAnswer.SeveralChosen(Vector.of("Payments", "Loans")),
            new RawAnswer.WholeNumber(240),
            new RawAnswer.Text("https://bank.example/anti-bribery"),
            new RawAnswer.Day(LocalDate.of(2025, 6, 30)),
            new RawAnswer.WholeNumber(100),
            new RawAnswer.Chosen("Both"),
            new RawAnswer.Text("CH"),
            new RawAnswer.SeveralChosen(Vector.of("UN", "EU")),
            new RawAnswer.WholeNumber(12),
            new RawAnswer.Text("compliance@bank.example"),
            new RawAnswer.Day(TODAY));

    @Test
    void it_has_132_questions_in_twelve_sections_and_sixty_of_them_follow_from_a_yes() {
        assertThat(QUESTIONNAIRE.prompts()).hasSize(132);
        assertThat(QUESTIONNAIRE.prompts().flatMap(Prompt::section).distinct()).hasSize(12);
        assertThat(QUESTIONNAIRE.prompts().flatMap(Prompt::condition)).hasSize(60);
    }

    @Test
    void a_bank_of_which_nothing_is_so_answers_72_questions() {
        assertThat(judged(sheet(false)).map(answers -> answers.given().size())).containsExactly(72);
    }

    @Test
    void a_bank_of_which_all_is_so_answers_every_question_in_whatever_order_it_sends_them() {
        AnswerSheet sheet = sheet(true);
        AnswerSheet reversed = new AnswerSheet(sheet.entries().reverse());

        assertThat(judged(sheet).map(Answers::given).map(given -> given.map(GivenAnswer::prompt)))
                .containsExactly(QUESTIONNAIRE.prompts().map(Prompt::id));
        assertThat(judged(reversed)).isEqualTo(judged(sheet));
    }

    @Test
    void a_follow_up_is_owed_after_a_yes_and_not_wanted_after_a_no() {
        assertThat(said(with(sheet(true), 3, Option.none()))).containsExactly("prompts.3.response answer_required");
        assertThat(said(with(sheet(true), 2, Option.some(new RawAnswer.YesNo(false)))))
                .containsExactly("prompts.3.response prompt_disabled");
        assertThat(said(with(with(sheet(true), 2, Option.none()), 3, Option.none())))
                .containsExactly("prompts.2.response answer_required");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_questions() {
        Map<Integer, RawAnswer> wrong = LinkedHashMap.<Integer, RawAnswer>empty()
                .put(132, new RawAnswer.Files(Vector.of(new RawFile.ByName("chart_10.pdf"))))
                .put(122, new RawAnswer.Day(TODAY.minusDays(2)))
                .put(111, new RawAnswer.Chosen("compliance@bank.example"))
                .put(89, new RawAnswer.SeveralChosen(Vector.of("UN", "Mars")))
                .put(47, new RawAnswer.Text("In full"))
                .put(9, new RawAnswer.Day(TODAY.minusDays(366)))
                .put(5, new RawAnswer.Text(" "))
                .put(1, new RawAnswer.Text("5493001KJTIIGC8Y1R13"));
        AnswerSheet sheet =
                wrong.foldLeft(sheet(true), (filled, each) -> with(filled, each._1(), Option.some(each._2())));
        SheetEntry noted = new SheetEntry("7", Option.some(new RawAnswer.WholeNumber(100)), Option.some("about"));
        SheetEntry unknown = SheetEntry.of("133", new RawAnswer.YesNo(true));
        SheetEntry twice = SheetEntry.of("130", new RawAnswer.YesNo(true));

        assertThat(said(new AnswerSheet(sheet.entries()
                        .filter(entry -> !entry.key().equals("7"))
                        .prepend(unknown)
                        .append(noted)
                        .append(twice))))
                .containsExactly(
                        "prompts.1.response format_not_met",
                        "prompts.5.response blank_text",
                        "prompts.7.response number_out_of_range",
                        "prompts.7.note note_not_allowed",
                        "prompts.9.response day_too_old",
                        "prompts.47.response wrong_kind",
                        "prompts.89.response[1] option_not_offered",
                        "prompts.111.response wrong_kind",
                        "prompts.122.response day_expired",
                        "prompts.130.response duplicate_key",
                        "prompts.132.response[0] duplicate_file_name",
                        "entries[0] unknown_prompt");
    }

    /** Every question answered, and the follow-ups too if everything is so. */
    private static AnswerSheet sheet(boolean isSo) {
        return new AnswerSheet(Vector.rangeClosed(1, 132)
                .filter(number -> isSo || !isFollowUp(number))
                .map(number -> SheetEntry.of(Integer.toString(number), answer(number, isSo))));
    }

    private static RawAnswer answer(int number, boolean isSo) {
        int section = (number - 1) / OF_A_SECTION;
        int place = (number - 1) % OF_A_SECTION;
        if (place == 0) {
            return OF_SECTIONS.get(section);
        }
        return isFollowUp(number) ? followUp(section, place) : new RawAnswer.YesNo(isSo);
    }

    private static boolean isFollowUp(int number) {
        int place = (number - 1) % OF_A_SECTION;
        return place > 0 && place % 2 == 0;
    }

    private static RawAnswer followUp(int section, int place) {
        return switch (place / 2) {
            case 1 -> new RawAnswer.Chosen("In full");
            case 2 -> new RawAnswer.Text("It is described in our policy.");
            case 3 -> new RawAnswer.WholeNumber(12);
            case 4 -> new RawAnswer.Day(TODAY.minusDays(365));
            default -> new RawAnswer.Files(Vector.of(new RawFile.ByName("chart_" + section + ".pdf")));
        };
    }

    private static AnswerSheet with(AnswerSheet sheet, int number, Option<RawAnswer> answer) {
        String key = Integer.toString(number);
        return new AnswerSheet(sheet.entries()
                .flatMap(entry -> entry.key().equals(key)
                        ? answer.map(given -> SheetEntry.of(key, given)).toList()
                        : Vector.of(entry)));
    }

    private static Validation<Seq<Violation>, Answers> judged(AnswerSheet sheet) {
        return VALIDATOR.validate(sheet, TODAY);
    }

    private static Seq<String> said(AnswerSheet sheet) {
        return judged(sheet)
                .fold(violations -> violations, answers -> Vector.<Violation>empty())
                .map(each -> each.path().text() + " " + each.code().code());
    }
}
