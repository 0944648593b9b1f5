package dev.edd.benchmarks.form;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import java.util.Map;
import java.util.function.Supplier;

/** What {@link FormBenchmark} and {@link InterviewBenchmark} measure of the library. */
public final class FormOperations implements Supplier<Map<String, Runnable>> {
    private static final int PROMPTS = 132;

    /** For whoever knows its name only. */
    public FormOperations() {}

    @Override
    public Map<String, Runnable> get() {
        EddJudging edd = new EddJudging();
        AnswerSheet valid = edd.prepared(Forms.VALID);
        AnswerSheet faulty = edd.prepared(Forms.WITH_TEN_FAULTS);
        Interview interview = Interview.of(PROMPTS);
        QuestionnaireValidator validator = QuestionnaireValidator.of(interview.questionnaire());
        return Map.of(
                "a valid form",
                () -> edd.judge(valid),
                "a form with ten faults",
                () -> edd.judge(faulty),
                PROMPTS + " prompts with conditions",
                () -> validator.validate(interview.sheet(), Forms.TODAY));
    }
}
