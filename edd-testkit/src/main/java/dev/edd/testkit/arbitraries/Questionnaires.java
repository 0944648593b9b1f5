package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Questionnaires of every shape, with sheets that answer them and with sheets that do not. What must come of a sheet is
 * known from how it was made, and no rule of the kernel is asked for it.
 */
public final class Questionnaires {
    private static final Vector<String> STRANGE_KEYS = Vector.of(
            "", " 1", "1 ", "prompts.1", "\0", "\ud800", "\u0661", "entries[0]", "w".repeat(PromptId.LONGEST + 1));
    private static final Vector<String> PLAIN_KEYS = Vector.of("zz", "zz_9", "0", "w".repeat(PromptId.LONGEST));

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
        return days().flatMap(today -> Combinators.combine(ids(), versions(), titles(), plans(today))
                .as((id, version, title, plans) -> filled(id, version, title, today, new Interview(false, plans))));
    }

    /**
     * Questionnaires with sheets that are wrong, in one way or in many.
     *
     * @return sheets with the violations that must be found in them
     */
    public static Arbitrary<BrokenSheet> brokenSheets() {
        return Arbitraries.frequencyOf(Tuple.of(40, faultySheets()), Tuple.of(1, endlessSheets()));
    }

    private static Arbitrary<BrokenSheet> faultySheets() {
        Arbitrary<Vector<String>> unknown = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(STRANGE_KEYS.asJava())),
                        Tuple.of(1, Arbitraries.of(PLAIN_KEYS.asJava())))
                .list()
                .ofMaxSize(2)
                .map(Vector::ofAll);
        return days().flatMap(today -> Combinators.combine(ids(), versions(), titles(), plans(today), unknown)
                .as((id, version, title, plans, keys) ->
                        broken(id, version, title, today, new Interview(true, plans), keys)));
    }

    /** A sheet that would be right, were it not for its length. */
    private static Arbitrary<BrokenSheet> endlessSheets() {
        return filledSheets().map(filled -> {
            SheetEntry nothing = new SheetEntry("1", Option.none(), Option.none());
            Vector<SheetEntry> entries = Vector.ofAll(filled.sheet().entries());
            return new BrokenSheet(
                    filled.questionnaire(),
                    filled.today(),
                    new AnswerSheet(entries.padTo(AnswerSheet.MOST_ENTRIES + 1, nothing)),
                    Vector.of(new Violation(
                            new ViolationPath.OfSheet(),
                            ViolationCode.TOO_MANY_ENTRIES,
                            Flaw.number("most", AnswerSheet.MOST_ENTRIES))));
        });
    }

    private static FilledSheet filled(
            QuestionnaireId id, int version, String title, LocalDate today, Interview interview) {
        return new FilledSheet(
                new Questionnaire(id, version, title, interview.prompts()),
                today,
                new AnswerSheet(interview.entries()),
                new Answers(id, version, interview.given()));
    }

    /** Unknown keys stand between the entries; at least one of them does, when nothing else is wrong. */
    private static BrokenSheet broken(
            QuestionnaireId id,
            int version,
            String title,
            LocalDate today,
            Interview interview,
            Vector<String> unknownKeys) {
        Vector<String> keys =
                interview.violations().isEmpty() && unknownKeys.isEmpty() ? PLAIN_KEYS.take(1) : unknownKeys;
        Vector<SheetEntry> entries = interview.entries();
        Vector<Violation> violations = interview.violations();
        int position = 0;
        for (String key : keys) {
            entries = entries.insert(position, SheetEntry.of(key, new RawAnswer.Text("answers nothing")));
            violations = violations.append(
                    new Violation(new ViolationPath.OfEntry(position), ViolationCode.UNKNOWN_PROMPT, saidBack(key)));
            position = entries.size();
        }
        return new BrokenSheet(
                new Questionnaire(id, version, title, interview.prompts()),
                today,
                new AnswerSheet(entries),
                violations);
    }

    private static Map<String, String> saidBack(String key) {
        return PLAIN_KEYS.contains(key) ? LinkedHashMap.of("prompt", key) : LinkedHashMap.empty();
    }

    private static Arbitrary<Vector<PromptPlan>> plans(LocalDate today) {
        Arbitrary<PromptPlan> plan = PromptPlan.all(today);
        return Arbitraries.frequencyOf(
                Tuple.of(30, plan.list().ofMinSize(1).ofMaxSize(12).map(Vector::ofAll)),
                Tuple.of(1, plan.list().ofMinSize(40).ofMaxSize(60).map(Vector::ofAll)));
    }

    /** Days of our time, with room on both sides for what is asked for. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31));
    }

    private static Arbitrary<QuestionnaireId> ids() {
        return Arbitraries.of("1", "onboarding_edd", "w".repeat(QuestionnaireId.LONGEST))
                .map(QuestionnaireId::new);
    }

    private static Arbitrary<Integer> versions() {
        return Arbitraries.of(1, 2, Integer.MAX_VALUE);
    }

    private static Arbitrary<String> titles() {
        return Arbitraries.of(StorableValues.edgesOfText(Questionnaire.LONGEST_TITLE));
    }
}
