package dev.edd.benchmarks.step;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.Jmh;
import dev.edd.benchmarks.report.Figure;
import java.util.List;

/** A step of a verification, and a whole one. */
public final class StepGroup implements Group {
    @Override
    public String name() {
        return "step";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        return Jmh.figures(Jmh.run(StepBenchmark.class, effort), Contender.class);
    }
}
