package dev.edd.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.fuzzing.Target;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.concurrent.atomic.AtomicLong;

/** Judges drawn prompts, and when they make a questionnaire a drawn sheet: everything is answered, with bounded work. */
final class JudgingSheets implements Target {
    private static final QuestionnaireId ID = new QuestionnaireId("drawn");

    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        DrawnQuestions questions = new DrawnQuestions(draw);
        Validation<Seq<QuestionnaireDefect>, Questionnaire> asked = Questionnaire.of(
                ID, 1 + draw.below(2), draw.below(16) == 15 ? draw.text() : "What is asked", questions.prompts());
        if (asked.isInvalid()) {
            assertThat(asked.getError())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.text()).isNotBlank().doesNotContain("{"));
            return;
        }
        judge(asked.get(), new DrawnSheet(draw, questions).sheet());
    }

    private static void judge(Questionnaire questionnaire, AnswerSheet sheet) {
        QuestionnaireValidator validator = QuestionnaireValidator.of(questionnaire);
        AtomicLong rules = new AtomicLong();
        Validation<Seq<Violation>, Answers> judged =
                validator.validate(sheet, DrawnQuestions.TODAY, rules::incrementAndGet);
        assertThat(rules.get()).isLessThanOrEqualTo(most(questionnaire, sheet));
        assertThat(validator.validate(sheet, DrawnQuestions.TODAY)).isEqualTo(judged);
        assertThat(sheet.documents().size()).isNotNegative();
        if (judged.isValid()) {
            assertThat(judged.get().given())
                    .allMatch(each -> questionnaire.prompt(each.prompt()).isDefined());
        } else {
            assertThat(judged.getError()).isNotEmpty();
            judged.getError().forEach(JudgingSheets::isWhole);
        }
    }

    /** Without AssertJ: this is asked hundreds of times for an input. */
    private static void isWhole(Violation violation) {
        String text = violation.text();
        String path = violation.path().text();
        if (text.isBlank() || text.contains("{") || !(path.startsWith("entries") || path.startsWith("prompts."))) {
            throw new AssertionError("not a whole violation: " + path + " " + text);
        }
    }

    /** A rule for each prompt, part of a condition, entry, note, option and file. */
    private static long most(Questionnaire questionnaire, AnswerSheet sheet) {
        long conditions = questionnaire
                .prompts()
                .flatMap(Prompt::condition)
                .map(Condition::size)
                .sum()
                .longValue();
        return questionnaire.prompts().size()
                + conditions
                + sheet.entries().map(JudgingSheets::size).sum().longValue();
    }

    private static long size(SheetEntry entry) {
        return 2L + entry.answer().map(JudgingSheets::size).getOrElse(0);
    }

    private static int size(RawAnswer answer) {
        if (answer instanceof RawAnswer.SeveralChosen several) {
            return several.options().size();
        }
        return answer instanceof RawAnswer.Files files ? files.files().size() : 1;
    }
}
