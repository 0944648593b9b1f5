package dev.edd.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.benchmarks.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Machine MACHINE = new Machine("A <fast> one & only", 2, 8, "Linux amd64", "JDK 17");

    private static final Results STEPS = new Results(
            "step",
            false,
            "2026-03-02",
            MACHINE,
            List.of(
                    new Figure("step", "edd", Standing.OURS, null, "ns/op", 45, 1, 96.0),
                    new Figure("step", "by hand", Standing.FLOOR, null, "ns/op", 30, 1, 96.0),
                    new Figure("step", "a <slow> peer", Standing.PEER, null, "ns/op", 100_000, 1, 120.0),
                    new Figure("step", "a fast peer", Standing.PEER, null, "ns/op", 60, 1, 120.0)));

    private static final Results MEMORY = new Results(
            "memory",
            false,
            "2026-03-02",
            MACHINE,
            List.of(
                    new Figure("command", "edd", Standing.OURS, 1_000L, "ns/op", 4_000, 1, null),
                    new Figure("command", "edd", Standing.OURS, 1_000_000L, "ns/op", 5_000, 1, null)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void results_are_read_as_they_were_written_in_the_order_of_the_groups() {
        STEPS.writeTo(folder);
        MEMORY.writeTo(folder);
        assertThat(Results.readFrom(folder, List.of("memory", "step"))).containsExactly(MEMORY, STEPS);
    }

    @Test
    void the_page_says_which_aims_are_reached_and_which_were_not_measured() throws IOException {
        Page.write(List.of(STEPS, MEMORY), folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("| step | step: time against the fastest peer | at most 0.500 | 0.750 | missed |")
                .contains("| step | step: time against the floor | at most 1.50 | 1.50 | reached |")
                .contains(
                        "| memory | command: cost at the greatest size against the least | at most 1.50 | 1.25 | reached |")
                .contains("| form | valid: time against the fastest peer | at most 0.333 | not measured |  |")
                .contains("| by hand |  | 30.0 ns/op | 1.00 | 0.667 | 96 |")
                .contains("benchmarks/step-step.svg")
                .contains("benchmarks/memory-command.svg");
    }

    @Test
    void each_plot_is_well_formed_and_names_every_contender() throws Exception {
        Page.write(List.of(STEPS, MEMORY), folder);
        assertThat(drawn("step-step.svg")).contains("edd", "by hand", "a <slow> peer", "a fast peer");
        assertThat(drawn("memory-command.svg")).contains("1,000", "1,000,000");
    }

    private String drawn(String plot) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("benchmarks").resolve(plot).toFile())
                .getDocumentElement()
                .getTextContent();
    }
}
