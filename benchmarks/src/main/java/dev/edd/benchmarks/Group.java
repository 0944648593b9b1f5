package dev.edd.benchmarks;

import dev.edd.benchmarks.report.Figure;
import java.util.List;

/** Something that is measured in one run. */
public interface Group {
    /**
     * What the group is called on the command line.
     *
     * @return its name
     */
    String name();

    /**
     * Measures it.
     *
     * @param effort how much
     * @return the figures, in the order to show them
     */
    List<Figure> measure(Effort effort);
}
