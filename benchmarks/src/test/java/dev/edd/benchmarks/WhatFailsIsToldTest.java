package dev.edd.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.benchmarks.report.Figure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatFailsIsToldTest {
    private static final Figure MEASURED = new Figure("work", "edd", Standing.OURS, 3L, "ns/op", 1.5, 0.25, null);

    @Test
    void a_contender_that_fails_ends_a_run_of_jmh() {
        assertThatThrownBy(() -> Jmh.run(BreakingBenchmark.class, Effort.QUICK))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("it cannot do it");
    }

    @Test
    void a_process_that_fails_ends_the_run_that_started_it() {
        assertThatThrownBy(() -> Fork.run(Failing.class, List.of(), List.of("told")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it ended with 3")
                .hasMessageContaining("told");
    }

    @Test
    void a_process_hands_over_what_it_measured() {
        assertThat(Fork.run(Measuring.class, List.of("-Dunit=ns/op"), List.of("work")))
                .containsExactly(MEASURED);
    }

    static final class Failing {
        private Failing() {}

        public static void main(String[] arguments) {
            System.exit(3);
        }
    }

    static final class Measuring {
        private Measuring() {}

        public static void main(String[] arguments) {
            Fork.tell(
                    List.of(new Figure(
                            arguments[0],
                            "edd",
                            Standing.OURS,
                            3L,
                            System.getProperty("unit", "none"),
                            1.5,
                            0.25,
                            null)),
                    Path.of(arguments[1]));
        }
    }
}
