package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.control.Either;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One contender to a process. A step is one of the course's in turn, each to a case as it is stored; a course takes one case
 * from stored to completed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {
    /** Who is measured; JMH sets it. */
    @Param
    public Contender contender = Contender.EDD;

    private final Ask[] asks = Course.asks();
    private final Verification[] states = Course.states();
    private Stepping stepping = new EddStepping();
    private int next;

    /** Makes the contender. */
    @Setup
    public void make() {
        stepping = contender.make();
    }

    /**
     * Gives a command to a stored case.
     *
     * @return the event and the next state
     */
    @Benchmark
    public Either<Refusal, Step<Verification, VerificationEvent>> step() {
        int at = next;
        next = at + 1 == asks.length ? 0 : at + 1;
        return stepping.give(states[at], asks[at]);
    }

    /**
     * Takes a case from stored to completed.
     *
     * @param blackhole takes the events
     * @return the case as it ends
     */
    @Benchmark
    public Verification course(Blackhole blackhole) {
        Consumer<VerificationEvent> recorded = blackhole::consume;
        return stepping.course(Course.STORED, asks, recorded);
    }
}
