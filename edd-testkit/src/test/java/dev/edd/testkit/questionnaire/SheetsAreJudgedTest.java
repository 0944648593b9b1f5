package dev.edd.testkit.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import dev.edd.testkit.arbitraries.BrokenSheet;
import dev.edd.testkit.arbitraries.FilledSheet;
import dev.edd.testkit.arbitraries.RawValues;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A sheet is accepted if and only if it was meant to be, and what is said of the others is exactly what was meant. */
class SheetsAreJudgedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Property
    void a_sheet_that_answers_is_accepted_and_read_as_it_was_meant(@ForAll FilledSheet filled) {
        assertThat(QuestionnaireValidator.of(filled.questionnaire()).validate(filled.sheet(), filled.today()))
                .containsExactly(filled.answers());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_sheet_that_is_wrong_is_refused_with_exactly_its_violations_in_order(@ForAll BrokenSheet broken) {
        broken.violations().forEach(violation -> Statistics.collect(violation.code()));

        assertThat(violations(broken.questionnaire(), broken.sheet(), broken.today()))
                .containsExactlyElementsOf(broken.violations());

        Statistics.coverage(coverage -> Vector.of(ViolationCode.values())
                .forEach(code -> coverage.check(code).percentage(share -> share >= 0.1)));
    }

    @Property
    void whatever_is_sent_is_judged_the_same_twice_and_never_throws(
            @ForAll Questionnaire questionnaire, @ForAll AnswerSheet sheet, @ForAll("days") LocalDate today) {
        QuestionnaireValidator validator = QuestionnaireValidator.of(questionnaire);

        assertThat(validator.validate(sheet, today)).isEqualTo(validator.validate(sheet, today));
    }

    @Property
    void the_work_is_linear_in_what_is_asked_and_what_is_sent(@ForAll BrokenSheet broken, @ForAll AnswerSheet wild) {
        assertThat(work(broken.questionnaire(), broken.sheet()))
                .isLessThanOrEqualTo(bound(broken.questionnaire(), broken.sheet()));
        assertThat(work(broken.questionnaire(), wild)).isLessThanOrEqualTo(bound(broken.questionnaire(), wild));
    }

    @Property
    void violations_stand_in_the_order_of_the_questionnaire_and_unknown_entries_after_them(
            @ForAll Questionnaire questionnaire, @ForAll AnswerSheet sheet) {
        List<Integer> places = violations(questionnaire, sheet, TODAY)
                .map(violation -> place(questionnaire, violation.path()))
                .asJava();

        assertThat(places).isSorted();
    }

    @Property
    void nothing_that_was_sent_is_said_back(@ForAll Questionnaire questionnaire, @ForAll("secrets") AnswerSheet sheet) {
        Seq<Violation> violations = violations(questionnaire, sheet, TODAY);

        assertThat(sheet.entries()).isNotEmpty();
        assertThat(violations.map(each -> each.text() + each)).noneMatch(text -> text.contains(SECRET));
        assertThat(sheet
                        + sheet.entries().mkString()
                        + sheet.entries().flatMap(SheetEntry::answer).mkString())
                .doesNotContain(SECRET);
    }

    @Property
    void every_violation_has_a_path_and_a_whole_text(@ForAll Violation violation) {
        assertThat(violation.text()).isNotBlank().doesNotContain("{").doesNotContain("}");
        assertThat(violation.path().text())
                .matches("entries(\\[\\d+])?|prompts\\.[-\\w]+\\.(note|response(\\[\\d+])?)");
        assertThat(violation.attributes().keySet()).allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
    }

    private static final String SECRET = "Zwischenablage";

    @Provide
    Arbitrary<LocalDate> days() {
        return RawValues.days();
    }

    /** Sheets that hold one word wherever a text can be. */
    @Provide
    Arbitrary<AnswerSheet> secrets() {
        return RawValues.sheets()
                .filter(sheet -> !sheet.entries().isEmpty() && sheet.entries().size() < 100)
                .map(sheet -> new AnswerSheet(sheet.entries()
                        .map(each -> new SheetEntry(
                                each.key(), each.answer().map(SheetsAreJudgedTest::secret), Option.some(SECRET)))));
    }

    private static RawAnswer secret(RawAnswer raw) {
        if (raw instanceof RawAnswer.Text) {
            return new RawAnswer.Text(SECRET);
        }
        if (raw instanceof RawAnswer.Chosen) {
            return new RawAnswer.Chosen(SECRET);
        }
        if (raw instanceof RawAnswer.SeveralChosen several) {
            return new RawAnswer.SeveralChosen(several.options().map(each -> SECRET));
        }
        if (raw instanceof RawAnswer.Files files) {
            return new RawAnswer.Files(files.files()
                    .map(each -> each instanceof RawFile.ById
                            ? new RawFile.ById(SECRET)
                            : new RawFile.ByName("/" + SECRET)));
        }
        return raw instanceof RawAnswer.Amount amount ? new RawAnswer.Amount(amount.minorUnits(), SECRET) : raw;
    }

    private static Seq<Violation> violations(Questionnaire questionnaire, AnswerSheet sheet, LocalDate today) {
        return QuestionnaireValidator.of(questionnaire)
                .validate(sheet, today)
                .fold(violations -> violations, answers -> Vector.empty());
    }

    /** The place of a prompt; of an entry that answers none, its place behind all prompts. */
    private static int place(Questionnaire questionnaire, ViolationPath path) {
        return path instanceof ViolationPath.OfEntry entry
                ? Questionnaire.MOST_PROMPTS + entry.position()
                : path.prompt()
                        .map(id -> questionnaire.prompts().map(Prompt::id).indexOf(id))
                        .getOrElse(-1);
    }

    private static long work(Questionnaire questionnaire, AnswerSheet sheet) {
        AtomicLong rules = new AtomicLong();
        assertThat(QuestionnaireValidator.of(questionnaire).validate(sheet, TODAY, rules::incrementAndGet))
                .isEqualTo(QuestionnaireValidator.of(questionnaire).validate(sheet, TODAY));
        return rules.get();
    }

    /** One for each prompt, part of a condition, entry, note, option and file. */
    private static long bound(Questionnaire questionnaire, AnswerSheet sheet) {
        long conditions = questionnaire
                .prompts()
                .flatMap(Prompt::condition)
                .map(Condition::size)
                .sum()
                .longValue();
        long sent = sheet.entries().map(SheetsAreJudgedTest::size).sum().longValue();
        return questionnaire.prompts().size() + conditions + sent;
    }

    private static long size(SheetEntry entry) {
        return 1
                + (entry.note().isDefined() ? 1 : 0)
                + entry.answer().map(SheetsAreJudgedTest::size).getOrElse(0L);
    }

    private static long size(RawAnswer raw) {
        if (raw instanceof RawAnswer.SeveralChosen several) {
            return several.options().size();
        }
        if (raw instanceof RawAnswer.Files files) {
            return files.files().size();
        }
        return raw instanceof RawAnswer.Chosen ? 1 : 0;
    }
}
