package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is exactly at a limit is within it. */
class QuestionnaireLimitsTest {
    @Test
    void a_questionnaire_asks_as_much_as_it_may_and_nothing_more() {
        assertThat(asking(Questionnaire.MOST_PROMPTS).isValid()).isTrue();
        assertThat(asking(Questionnaire.MOST_PROMPTS + 1).getError().map(QuestionnaireDefect::code))
                .containsExactly(DefectCode.TOO_MANY_PROMPTS);
    }

    @Test
    void as_many_prompts_are_answered_as_can_be_asked() {
        Seq<GivenAnswer> all = prompts(Questionnaire.MOST_PROMPTS + 1)
                .map(each -> new GivenAnswer(each.id(), new Answer.YesNo(true), Option.none()));

        assertThat(new Answers(new QuestionnaireId("q"), 1, all.init()).given()).hasSize(Questionnaire.MOST_PROMPTS);
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(new QuestionnaireId("q"), 1, all));
    }

    @Test
    void a_sheet_is_judged_up_to_its_last_entry_and_one_that_is_longer_not_at_all() {
        Vector<SheetEntry> many = Vector.range(0, AnswerSheet.MOST_ENTRIES + 1)
                .map(each -> SheetEntry.of("unknown" + each, new RawAnswer.YesNo(true)));

        assertThat(judged(many.init()))
                .hasSize(AnswerSheet.MOST_ENTRIES + 1)
                .last()
                .isEqualTo(ViolationCode.UNKNOWN_PROMPT);
        assertThat(judged(many)).containsExactly(ViolationCode.TOO_MANY_ENTRIES);
    }

    @Test
    void the_work_of_judging_is_counted() {
        AtomicInteger rules = new AtomicInteger();

        QuestionnaireValidator.of(asking(3).get())
                .validate(AnswerSheet.of(), LocalDate.of(2026, 1, 1), rules::incrementAndGet);

        assertThat(rules).as("each prompt is looked at").hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void any_day_is_any_that_a_store_can_hold() {
        Prompt prompt = Prompt.required(new PromptId("p"), "When?", new ResponseType.Day(DayRule.any()));
        QuestionnaireValidator validator =
                QuestionnaireValidator.of(new Questionnaire(new QuestionnaireId("q"), 1, "When?", Vector.of(prompt)));

        assertThat(Vector.of(
                                DayRule.EARLIEST,
                                DayRule.LATEST,
                                DayRule.EARLIEST.minusDays(1),
                                DayRule.LATEST.plusDays(1))
                        .map(day -> validator
                                .validate(
                                        AnswerSheet.of(SheetEntry.of("p", new RawAnswer.Day(day))),
                                        LocalDate.of(2026, 1, 1))
                                .isValid()))
                .containsExactly(true, true, false, false);
    }

    private static Seq<ViolationCode> judged(Seq<SheetEntry> entries) {
        return QuestionnaireValidator.of(asking(1).get())
                .validate(new AnswerSheet(entries), LocalDate.of(2026, 1, 1))
                .getError()
                .map(Violation::code);
    }

    @Test
    void a_prompt_is_found_by_its_id() {
        Questionnaire questionnaire = asking(3).get();

        assertThat(questionnaire.prompt(new PromptId("p1")))
                .containsExactly(questionnaire.prompts().get(1));
        assertThat(questionnaire.prompt(new PromptId("p3"))).isEmpty();
    }

    @Test
    void a_submission_answers_where_nothing_but_its_id_is_asked_and_fits() {
        int length = "0197a5b2-0000-7000-8000-000000000001".length();

        assertThat(askingForSubmission(length, length).submissionPrompt()).containsExactly(new PromptId("p"));
        assertThat(askingForSubmission(1, length - 1).submissionPrompt()).isEmpty();
        assertThat(askingForSubmission(length + 1, length + 1).submissionPrompt())
                .isEmpty();
        assertThat(asking(1).get().submissionPrompt()).isEmpty();
    }

    private static Questionnaire askingForSubmission(int least, int most) {
        ResponseType id = new ResponseType.FreeForm(least, most, Option.some(NamedFormat.EDD_SUBMISSION));
        return new Questionnaire(
                new QuestionnaireId("q"), 1, "Which?", Vector.of(Prompt.required(new PromptId("p"), "Which?", id)));
    }

    private static Validation<Seq<QuestionnaireDefect>, Questionnaire> asking(int count) {
        return Questionnaire.of(new QuestionnaireId("q"), 1, "Much", prompts(count));
    }

    private static Seq<Prompt> prompts(int count) {
        return Vector.range(0, count)
                .map(each -> Prompt.required(new PromptId("p" + each), "Is it?", new ResponseType.YesNo()));
    }
}
