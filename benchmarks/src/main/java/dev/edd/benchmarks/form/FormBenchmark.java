package dev.edd.benchmarks.form;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One contender to a process; each takes the form in its own shape, ready made. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormBenchmark {
    /** Who is measured; JMH sets it. */
    @Param
    public Contender contender = Contender.EDD;

    private Supplier<Object> valid = () -> Forms.VALID;
    private Supplier<Object> faulty = () -> Forms.WITH_TEN_FAULTS;

    /** Makes the contender and its forms. */
    @Setup
    public void make() {
        take(contender.make());
    }

    /**
     * Judges a form with nothing wrong.
     *
     * @return what the contender says
     */
    @Benchmark
    public Object valid() {
        return valid.get();
    }

    /**
     * Judges a form with ten faults.
     *
     * @return what the contender says
     */
    @Benchmark
    public Object faulty() {
        return faulty.get();
    }

    private <F, V> void take(Judging<F, V> judging) {
        F right = judging.prepared(Forms.VALID);
        F wrong = judging.prepared(Forms.WITH_TEN_FAULTS);
        valid = () -> judging.judge(right);
        faulty = () -> judging.judge(wrong);
    }
}
