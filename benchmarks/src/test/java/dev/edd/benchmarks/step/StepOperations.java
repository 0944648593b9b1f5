package dev.edd.benchmarks.step;

import dev.edd.domain.verification.Verification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What {@link StepBenchmark} measures of the library, each step by itself. */
public final class StepOperations implements Supplier<Map<String, Runnable>> {
    /** For whoever knows its name only. */
    public StepOperations() {}

    @Override
    public Map<String, Runnable> get() {
        EddStepping edd = new EddStepping();
        Ask[] asks = Course.asks();
        Verification[] states = Course.states();
        Map<String, Runnable> operations = new LinkedHashMap<>();
        for (int at = 0; at < asks.length; at++) {
            Verification state = states[at];
            Ask ask = asks[at];
            operations.put(Asked.of(ask.command()).name(), () -> edd.give(state, ask));
        }
        operations.put("course", () -> edd.course(Course.STORED, asks, event -> {}));
        return operations;
    }
}
