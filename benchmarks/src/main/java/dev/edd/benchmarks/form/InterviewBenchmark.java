package dev.edd.benchmarks.form;

import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the peers cannot do: prompts with conditions, up to as many as a questionnaire may have. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class InterviewBenchmark {
    /** How many prompts; JMH sets it. */
    @Param({"10", "33", "132", "250", "" + Questionnaire.MOST_PROMPTS})
    public int size = 10;

    private Interview interview = Interview.of(size);
    private QuestionnaireValidator validator = QuestionnaireValidator.of(interview.questionnaire());

    /** Makes the questionnaire and the sheet. */
    @Setup
    public void make() {
        interview = Interview.of(size);
        validator = QuestionnaireValidator.of(interview.questionnaire());
    }

    /**
     * Judges a sheet that answers every prompt.
     *
     * @return the answers
     */
    @Benchmark
    public Validation<Seq<Violation>, Answers> prompt() {
        return validator.validate(interview.sheet(), Forms.TODAY);
    }
}
