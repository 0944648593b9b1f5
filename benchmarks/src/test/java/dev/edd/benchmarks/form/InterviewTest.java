package dev.edd.benchmarks.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 33, 132, 250, Questionnaire.MOST_PROMPTS})
    void every_prompt_is_answered_and_nothing_is_wrong(int size) {
        Interview interview = Interview.of(size);
        assertThat(interview.questionnaire().prompts()).hasSize(size);
        assertThat(interview.sheet().entries()).hasSize(size);
        assertThat(QuestionnaireValidator.of(interview.questionnaire())
                        .validate(interview.sheet(), Forms.TODAY)
                        .get()
                        .given())
                .hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 33, 132, 250, Questionnaire.MOST_PROMPTS})
    void after_a_no_instead_of_each_yes_what_followed_from_it_is_out_of_place(int size) {
        Interview interview = Interview.of(size);
        AnswerSheet refusing = new AnswerSheet(interview.sheet().entries().map(InterviewTest::withNo));
        Seq<Violation> violations = QuestionnaireValidator.of(interview.questionnaire())
                .validate(refusing, Forms.TODAY)
                .getError();
        assertThat(violations)
                .hasSize(interview.questionnaire().prompts().count(InterviewTest::isConditional))
                .allMatch(each -> each.code() == ViolationCode.PROMPT_DISABLED);
    }

    private static boolean isConditional(Prompt prompt) {
        return prompt.condition().isDefined();
    }

    private static SheetEntry withNo(SheetEntry entry) {
        return entry.answer().get() instanceof RawAnswer.YesNo
                ? SheetEntry.of(entry.key(), new RawAnswer.YesNo(false))
                : entry;
    }
}
