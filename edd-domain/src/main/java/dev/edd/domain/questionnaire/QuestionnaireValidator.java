package dev.edd.domain.questionnaire;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A questionnaire, compiled: judges answer sheets, everything that is wrong at once. It never throws, whatever a sheet
 * holds; each prompt, each part of a condition, each entry, and each option or file of an answer is judged once. Immutable
 * and thread-safe: make it once and keep it.
 */
public final class QuestionnaireValidator {
    private final Questionnaire questionnaire;
    private final List<PlannedPrompt> prompts;

    /** Where each prompt stands, by its id as a sheet writes it. */
    private final Map<String, Integer> places;

    private QuestionnaireValidator(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.places = questionnaire
                .prompts()
                .zipWithIndex()
                .toJavaStream()
                .collect(Collectors.toMap(each -> each._1().id().value(), each -> each._2()));
        this.prompts = questionnaire
                .prompts()
                .toJavaStream()
                .map(each -> PlannedPrompt.of(each, places))
                .toList();
    }

    /**
     * Compiles a questionnaire.
     *
     * @param questionnaire what is asked
     * @return its validator
     */
    public static QuestionnaireValidator of(Questionnaire questionnaire) {
        return new QuestionnaireValidator(questionnaire);
    }

    /**
     * What is asked.
     *
     * @return the questionnaire that was compiled
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Judges an answer sheet.
     *
     * <p>Violations come in the order of the questionnaire, and then the entries that answer none of its prompts, in the order
     * of the sheet. Nothing is said of what depends on a wrong answer: a prompt whose condition is about one is not required
     * and not disabled, though an answer to it is judged.
     *
     * @param sheet what somebody sent
     * @param today the day by which dates are judged, in the zone that counts
     * @return the answers, when nothing is wrong; or everything that is
     */
    public Validation<Seq<Violation>, Answers> validate(AnswerSheet sheet, LocalDate today) {
        return validate(sheet, today, () -> {});
    }

    /**
     * Judges an answer sheet and tells how much work it is.
     *
     * @param sheet what somebody sent
     * @param today the day by which dates are judged
     * @param onRule run once for every rule that is evaluated: on an entry, a prompt, a part of a condition, a note, an
     *     option, a file
     * @return as of {@link #validate(AnswerSheet, LocalDate)}
     */
    public Validation<Seq<Violation>, Answers> validate(AnswerSheet sheet, LocalDate today, Runnable onRule) {
        if (sheet.entries().size() > AnswerSheet.MOST_ENTRIES) {
            return Validation.invalid(Vector.of(tooManyEntries()));
        }
        Examination examination = new Examination(prompts.size(), today, onRule);
        Received received = Received.sorted(sheet, places, examination);
        for (PlannedPrompt each : prompts) {
            examination.add(each.judge(received, examination));
        }
        Seq<Violation> violations = examination.violations().appendAll(received.unknown());
        return violations.isEmpty()
                ? Validation.valid(new Answers(questionnaire.id(), questionnaire.version(), examination.given()))
                : Validation.invalid(violations);
    }

    private static Violation tooManyEntries() {
        return new Violation(
                new ViolationPath.OfSheet(),
                ViolationCode.TOO_MANY_ENTRIES,
                LinkedHashMap.of("most", Integer.toString(AnswerSheet.MOST_ENTRIES)));
    }
}
