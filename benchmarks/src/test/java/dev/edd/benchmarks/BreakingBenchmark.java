package dev.edd.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A contender that fails at its work. */
@State(Scope.Thread)
public class BreakingBenchmark {
    @Benchmark
    public Object breaks() {
        throw new IllegalStateException("it cannot do it");
    }
}
