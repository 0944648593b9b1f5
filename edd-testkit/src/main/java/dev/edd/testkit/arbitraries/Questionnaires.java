package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Questionnaires of every shape, with sheets that answer them and with sheets that do not. What must come of a sheet is
 * known from how it was made, and no rule of the kernel is asked for it.
 */
public final class Questionnaires {
    private static final Vector<String> STRANGE_KEYS = Vector.of(
            "", " 1", "1 ", "prompts.1", "\0", "\ud800", "\u0661", "entries[0]", "w".repeat(PromptId.LONGEST + 1));
    private static final Vector<String> PLAIN_KEYS = Vector.of("zz", "zz_9", "0", "w".repeat(PromptId.LONGEST));
    private static final Vector<String> TITLES = Vector.of(StorableValues.edgesOfText(Questionnaire.LONGEST_TITLE));

    private Questionnaires() {}

    /**
     * Questionnaires of every shape.
     *
     * @return questionnaires of 1 to 12 prompts, some of 60
     */
    public static Arbitrary<Questionnaire> all() {
        return filledSheets().map(FilledSheet::questionnaire);
    }

    /**
     * Questionnaires with sheets that answer them.
     *
     * @return sheets with the answers that must be read from them
     */
    public static Arbitrary<FilledSheet> filledSheets() {
        return Combinators.combine(headings(), sketches()).as(Questionnaires::filled);
    }

    /**
     * Questionnaires with sheets that are wrong, in one way or in many.
     *
     * @return sheets with the violations that must be found in them
     */
    public static Arbitrary<BrokenSheet> brokenSheets() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        25,
                        Combinators.combine(headings(), sketches(), unknownKeys())
                                .as(Questionnaires::broken)),
                Tuple.of(1, filledSheets().map(Questionnaires::endless)));
    }

    private static FilledSheet filled(Heading heading, Vector<Sketch> sketches) {
        Interview interview =
                new Interview(false, sketches.map(each -> PromptPlan.of(each.seed(), Fault.NONE, heading.today())));
        return new FilledSheet(
                heading.over(interview.prompts()),
                heading.today(),
                new AnswerSheet(interview.entries()),
                new Answers(heading.id(), heading.version(), interview.given()));
    }

    /** Unknown keys stand around the entries; at least one of them does, when nothing else is wrong. */
    private static BrokenSheet broken(Heading heading, Vector<Sketch> sketches, Vector<String> unknown) {
        Interview interview =
                new Interview(true, sketches.map(each -> PromptPlan.of(each.seed(), each.fault(), heading.today())));
        Vector<String> keys = interview.violations().isEmpty() && unknown.isEmpty() ? PLAIN_KEYS.take(1) : unknown;
        Vector<SheetEntry> entries = interview.entries();
        Vector<Violation> violations = interview.violations();
        int position = 0;
        for (String key : keys) {
            entries = entries.insert(position, SheetEntry.of(key, new RawAnswer.Text("answers nothing")));
            violations = violations.append(new Violation(
                    new ViolationPath.OfEntry(position), ViolationCode.UNKNOWN_PROMPT, LinkedHashMap.empty()));
            position = entries.size();
        }
        return new BrokenSheet(
                heading.over(interview.prompts()), heading.today(), new AnswerSheet(entries), violations);
    }

    /** A sheet that would be right, were it not for its length. */
    private static BrokenSheet endless(FilledSheet filled) {
        SheetEntry nothing = new SheetEntry("1", Option.none(), Option.none());
        return new BrokenSheet(
                filled.questionnaire(),
                filled.today(),
                new AnswerSheet(Vector.ofAll(filled.sheet().entries()).padTo(AnswerSheet.MOST_ENTRIES + 1, nothing)),
                Vector.of(new Violation(
                        new ViolationPath.OfSheet(),
                        ViolationCode.TOO_MANY_ENTRIES,
                        Flaw.number("most", AnswerSheet.MOST_ENTRIES))));
    }

    /** What stands above a questionnaire, and the day on which it is answered. */
    private record Heading(QuestionnaireId id, int version, String title, LocalDate today) {
        Questionnaire over(Vector<Prompt> prompts) {
            return new Questionnaire(id, version, title, prompts);
        }
    }

    /** What a prompt will be made of, and what somebody does wrong with it. */
    private record Sketch(long seed, Fault fault) {}

    /** Days of our time, with room on both sides for what is asked for. */
    private static Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.of("1", "onboarding_edd", "w".repeat(QuestionnaireId.LONGEST)),
                        Arbitraries.of(TITLES.asJava()),
                        Arbitraries.of(1, 2, Integer.MAX_VALUE),
                        Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31)))
                .as((id, title, version, today) -> new Heading(new QuestionnaireId(id), version, title, today));
    }

    private static Arbitrary<Vector<Sketch>> sketches() {
        Arbitrary<Fault> faults = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Fault.NONE)),
                Tuple.of(6, Arbitraries.just(Fault.WRONG)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                Fault.LEFT_OUT, Fault.TWICE, Fault.BAD_NOTE, Fault.ONLY_A_NOTE, Fault.SAME_FILE)));
        Arbitrary<Sketch> sketch =
                Combinators.combine(QuestionnaireValues.seeds(), faults).as(Sketch::new);
        return Arbitraries.frequencyOf(
                Tuple.of(90, some(sketch, 1, 12)),
                Tuple.of(3, some(sketch, 40, 60)),
                Tuple.of(1, some(sketch, Questionnaire.MOST_PROMPTS, Questionnaire.MOST_PROMPTS)));
    }

    private static Arbitrary<Vector<Sketch>> some(Arbitrary<Sketch> sketch, int least, int most) {
        return sketch.list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(Vector::ofAll);
    }

    private static Arbitrary<Vector<String>> unknownKeys() {
        return Arbitraries.oneOf(Arbitraries.of(STRANGE_KEYS.asJava()), Arbitraries.of(PLAIN_KEYS.asJava()))
                .list()
                .ofMaxSize(2)
                .map(Vector::ofAll);
    }
}
