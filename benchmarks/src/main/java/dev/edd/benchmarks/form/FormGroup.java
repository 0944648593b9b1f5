package dev.edd.benchmarks.form;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.Jmh;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The validation of a flat form, and what a prompt costs in questionnaires of growing length. */
public final class FormGroup implements Group {
    @Override
    public String name() {
        return "form";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        List<Figure> figures = new ArrayList<>(Jmh.figures(Jmh.run(FormBenchmark.class, effort), Contender.class));
        for (Figure each : Jmh.sized(Jmh.run(InterviewBenchmark.class, effort))) {
            figures.add(each.dividedBy(Objects.requireNonNull(each.size()), "ns/prompt"));
        }
        return figures;
    }
}
