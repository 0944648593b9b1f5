package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The suite of vaults is itself under test. */
class VaultCatalogueTest {
    /** Tests that no fault of the catalogue is meant for: of streams in general, and of races that are lost now and then only. */
    private static final Set<String> WITHOUT_A_FAULT = LinkedHashSet.of(
            "a_reader_reads_as_far_as_it_likes", "threads_that_keep_and_read_at_once_do_not_mix_up_content");

    @Test
    void a_correct_vault_passes_every_test_and_none_is_skipped() {
        Verdict verdict = Verdict.onVault(ReferenceVault::new);

        assertThat(Vector.of(VaultDefect.values())
                        .flatMap(VaultDefect::foundBy)
                        .toLinkedSet()
                        .addAll(WITHOUT_A_FAULT))
                .as("each test finds a fault, or is said to find none")
                .containsExactlyInAnyOrderElementsOf(verdict.testsOfTheAdapter());

        assertThat(verdict.ended(Status.SUCCESSFUL)).isNotEmpty().containsExactlyElementsOf(verdict.tests());
        assertThat(verdict.skipped()).isEmpty();
    }

    @Test
    void a_vault_that_does_nothing_fails_every_test_and_none_is_skipped() {
        Verdict verdict = Verdict.onVault(VaultCatalogueTest::nothing);

        assertThat(verdict.ended(Status.FAILED)).isNotEmpty().containsExactlyElementsOf(verdict.testsOfTheAdapter());
        assertThat(verdict.skipped()).isEmpty();
    }

    @ParameterizedTest(name = "a vault that {0}")
    @EnumSource
    void every_plausible_fault_is_found_by_name(VaultDefect defect) {
        Verdict verdict = Verdict.onVault(() -> new ReferenceVault(defect));

        assertThat(verdict.ended(Status.FAILED)).containsAll(defect.foundBy());
        assertThat(verdict.ended(Status.SUCCESSFUL))
                .as("a fault that fails everything proves nothing about a test")
                .isNotEmpty();
        assertThat(verdict.skipped()).isEmpty();
    }

    /** Keeps nothing, finds nothing, and says that all went well. */
    private static DocumentVault nothing() {
        return (DocumentVault) Proxy.newProxyInstance(
                DocumentVault.class.getClassLoader(),
                new Class<?>[] {DocumentVault.class},
                (proxy, method, arguments) -> {
                    Class<?> type = method.getReturnType();
                    if (type == boolean.class) {
                        return true;
                    }
                    return type == Option.class ? Option.none() : Vector.empty();
                });
    }
}
