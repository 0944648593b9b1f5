package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vavr.collection.LinkedHashSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The suites are themselves under test: they pass what is right, and each plausible fault is found by name. */
class ConformanceCatalogueTest {
    /** Fewer is a sign that an engine did not run. */
    private static final int TESTS_AT_LEAST = 212;

    /** They refuse a store that stores nothing, or stores less than it may; no fault of the catalogue is of that kind. */
    private static final Set<String> FOUND_BY_NO_FAULT = Set.of(
            "a_case_may_be_born_and_take_its_next_step_in_one_commit",
            "different_claims_do_not_meet",
            "a_unit_gives_what_its_work_gave",
            // those who declare wrongly are in AdapterEntryTest
            Verdict.OF_THE_DECLARATION,
            "what_was_committed_outlives_its_storage_exactly_when_that_is_declared",
            "storages_at_one_place_are_one_exactly_when_that_is_declared");

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
        assertThat(verdict.ended(Status.FAILED)).containsExactlyElementsOf(verdict.testsOfTheAdapter());
        assertThat(verdict.skipped()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_plausible_fault_is_found_by_name_and_every_test_finds_one() {
        Set<String> finding = new HashSet<>(FOUND_BY_NO_FAULT);
        Set<String> tests = new HashSet<>();
        Stream<DynamicTest> faults = Stream.of(Defect.values())
                .map(defect -> dynamicTest("a store that " + defect, () -> {
                    Verdict verdict = Verdict.on(() -> new ReferenceStorage(defect));
                    verdict.tests().forEach(tests::add);
                    verdict.ended(Status.FAILED).forEach(finding::add);
                    assertFoundByName(defect, verdict);
                }));
        return Stream.concat(
                faults,
                Stream.of(dynamicTest("every test", () -> assertThat(finding).containsAll(tests))));
    }

    private static void assertFoundByName(Defect defect, Verdict verdict) {
        assertThat(verdict.ended(Status.FAILED)).containsAll(defect.foundBy());
        assertThat(verdict.ended(Status.SUCCESSFUL))
                .as("a fault that fails everything proves nothing about a test")
                .isNotEmpty();
        assertThat(verdict.ended(Status.ABORTED)).isEmpty();
        assertThat(verdict.skipped()).isEqualTo(LinkedHashSet.empty());
    }
}
