package dev.edd.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guided run finds what is bad, and says so. */
class GuidedRunTest {
    private static final BadTargets TARGETS = new BadTargets();

    @TempDir
    private Path reports;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throwing | java.lang.IllegalStateException: the word was said
            endless  | libFuzzer: timeout after
            greedy   | OutOfMemoryError
            """)
    void what_is_bad_is_found_behind_a_word_that_the_run_must_guess(String name, String said) throws IOException {
        GuidedReport report = run(name, 60);

        assertThat(report.findings()).anyMatch(each -> each.contains(said));
        assertThat(findings(name))
                .anySatisfy(
                        input -> assertThat(Files.readString(input, ISO_8859_1)).startsWith("eDd!"));
        assertThat(reports.resolve(name + ".txt")).hasContent(report.text());
    }

    @Test
    void what_is_sound_is_not_said_to_be_bad() throws IOException {
        GuidedReport report = run("sound", 2);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isGuided(1)).as(report.text()).isTrue();
        assertThat(report.corpus()).isPositive();
        assertThat(report.features()).isPositive();
        assertThat(report.text())
                .startsWith("target: sound\nseconds: 2\nexecutions: ")
                .endsWith("\nfindings: 0\n");
        assertThat(findings("sound")).isEmpty();
    }

    @Test
    void a_process_that_could_not_run_has_run_nothing() {
        FuzzTarget unknown = FuzzTarget.of("word", () -> input -> {}, BadTargets.WATCHED);

        GuidedReport report = GuidedRun.of(TARGETS, unknown, bounds(1), reports);

        assertThat(report.isGuided(1)).isFalse();
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void a_target_without_a_folder_of_inputs_is_none() {
        FuzzTarget nowhere = FuzzTarget.of("nowhere", () -> input -> {}, BadTargets.WATCHED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuidedRun.of(TARGETS, nowhere, bounds(1), reports))
                .withMessage("there is no folder /fuzz/nowhere among the resources");
    }

    private GuidedReport run(String name, int seconds) {
        return GuidedRun.of(TARGETS, TARGETS.named(name), bounds(seconds), reports);
    }

    private static Bounds bounds(int seconds) {
        return new Bounds(seconds, 2, 64, 128);
    }

    private List<Path> findings(String name) {
        return Seeds.filesIn(reports.resolve(name).resolve("findings")).stream()
                .filter(each -> !each.toString().endsWith(".java"))
                .toList();
    }
}
