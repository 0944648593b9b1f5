package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The suites are themselves under test: they pass what is right, and each plausible fault is found by name. */
class ConformanceCatalogueTest {
    /** Fewer is a sign that an engine did not run. */
    private static final int TESTS_AT_LEAST = 171;

    @Test
    void a_correct_store_passes_every_test_and_none_is_skipped() {
        Verdict verdict = Verdict.on(ReferenceStorage::new);

        assertThat(verdict.tests()).hasSizeGreaterThanOrEqualTo(TESTS_AT_LEAST);
        assertThat(verdict.ended(Status.SUCCESSFUL)).containsExactlyElementsOf(verdict.tests());
        assertThat(verdict.skipped()).isEmpty();
    }

    @Test
    void a_store_that_does_nothing_fails_every_test_and_none_is_skipped() {
        Verdict verdict = Verdict.on(NoOpStorage::new);

        assertThat(verdict.tests()).hasSizeGreaterThanOrEqualTo(TESTS_AT_LEAST);
        assertThat(verdict.ended(Status.FAILED)).containsExactlyElementsOf(verdict.tests());
        assertThat(verdict.skipped()).isEmpty();
    }

    @ParameterizedTest(name = "a store that {0}")
    @EnumSource
    void every_plausible_fault_is_found_by_name(Defect defect) {
        Verdict verdict = Verdict.on(() -> new ReferenceStorage(defect));

        assertThat(verdict.ended(Status.FAILED)).containsAll(defect.foundBy());
        assertThat(verdict.ended(Status.SUCCESSFUL))
                .as("a fault that fails everything proves nothing about a test")
                .isNotEmpty();
        assertThat(verdict.ended(Status.ABORTED)).isEmpty();
        assertThat(verdict.skipped()).isEqualTo(LinkedHashSet.empty());
    }
}
