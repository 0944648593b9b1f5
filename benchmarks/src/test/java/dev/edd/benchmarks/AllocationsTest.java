package dev.edd.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.benchmarks.form.FormOperations;
import dev.edd.benchmarks.step.StepOperations;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operation allocates is known to the byte. Who makes one cheaper writes the new figure here. */
class AllocationsTest {
    @Test
    void steps_of_a_verification() {
        assertThat(Interpreted.bytes(StepOperations.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OPEN_INQUIRY",
                        208L,
                        "START_PROCESSING",
                        144L,
                        "FLAG_FOR_REVIEW",
                        128L,
                        "PASS",
                        320L,
                        "course",
                        800L));
    }

    @Test
    void the_validation_of_a_form() {
        assertThat(Interpreted.bytes(FormOperations.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a valid form",
                        4_272L,
                        "a form with ten faults",
                        2_296L,
                        "132 prompts with conditions",
                        52_128L));
    }
}
