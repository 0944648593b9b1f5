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

    private static final Results RATES = new Results(
            "memory",
            true,
            "2026-03-02",
            MACHINE,
            List.of(
                    new Figure("commands a second", "one", Standing.OURS, 1_000L, "op/s", 10, 1, null),
                    new Figure("commands a second", "two", Standing.PEER, 1_000L, "op/s", 20, 1, null),
                    new Figure("commands a second", "one", Standing.OURS, 100_000L, "op/s", 10, 1, null),
                    new Figure("commands a second", "two", Standing.PEER, 100_000L, "op/s", 5, 1, null),
                    new Figure("listing", "one", Standing.OURS, 1_000L, "ms", 1, 0, null),
                    new Figure("listing", "two", Standing.FLOOR, 2_000L, "ms", 1, 0, null)));

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

    @Test
    void contenders_that_were_measured_at_several_sizes_get_a_line_each_from_the_left_to_the_right() throws Exception {
        Page.write(List.of(RATES), folder);
        assertThat(Files.readString(folder.resolve("benchmarks").resolve("memory-commands-a-second.svg")))
                .contains("<polyline points=\"60.0,180.0 660.0,180.0\"")
                .contains("<polyline points=\"60.0,100.0 660.0,220.0\"");
        assertThat(drawn("memory-commands-a-second.svg")).contains("one", "two");
    }

    @Test
    void a_contender_of_one_size_gets_a_bar_that_says_which() throws Exception {
        Page.write(List.of(RATES), folder);
        assertThat(drawn("memory-listing.svg")).contains("one (1,000)", "two (2,000)");
    }

    @Test
    void a_page_of_the_quick_mode_says_that_its_numbers_mean_nothing() throws IOException {
        Page.write(List.of(STEPS), folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md"))).doesNotContain("mean nothing");
        Page.write(List.of(RATES), folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md"))).contains("mean nothing");
    }

    @Test
    void where_the_curve_of_prompts_ends_is_said_beside_it() throws IOException {
        Figure prompts = new Figure("prompt", "edd", Standing.OURS, 500L, "ns/prompt", 100, 1, null);
        Page.write(List.of(new Results("form", false, "2026-03-02", MACHINE, List.of(prompts))), folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("The curve ends at 500 prompts and not at 1,000");
    }

    private String drawn(String plot) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("benchmarks").resolve(plot).toFile())
                .getDocumentElement()
                .getTextContent();
    }
}
