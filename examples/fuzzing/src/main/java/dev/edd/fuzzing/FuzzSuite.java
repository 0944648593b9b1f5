package dev.edd.fuzzing;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tests of a set of targets: every build replays what is committed and lets some targets run for a moment; the profile
 * {@code fuzz} lets each of them run.
 */
public interface FuzzSuite extends FuzzTargets {
    /** Where reports go, below the module that has the targets. */
    Path REPORTS = Path.of("target", "fuzz").toAbsolutePath();

    /**
     * What once was found, and what shows the way to most branches, is no fault.
     *
     * @return a test for each target
     */
    @TestFactory
    default Stream<DynamicTest> what_is_committed_breaks_nothing() {
        return targets().stream()
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    Seeds seeds = Seeds.of(target);
                    Assertions.assertFalse(seeds.files().isEmpty(), "nothing is committed for " + target.name());
                    Target opened = target.opening().get();
                    for (Path file : seeds.files()) {
                        Assertions.assertDoesNotThrow(() -> opened.take(Seeds.bytes(file)), file.toString());
                    }
                }));
    }

    /**
     * No input that a run finds, guided by the branches it takes, is a fault.
     *
     * @return a test for each target that this build runs
     */
    @TestFactory
    default Stream<DynamicTest> what_a_guided_run_finds_breaks_nothing() {
        boolean each = Boolean.getBoolean("edd.fuzz.each");
        Assertions.assertTrue(targets().stream().anyMatch(FuzzTarget::inEveryBuild), "no target runs in every build");
        return targets().stream()
                .filter(target -> each || target.inEveryBuild())
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    GuidedReport report = GuidedRun.of(this, target, Bounds.ofThisBuild(), REPORTS);
                    Assertions.assertTrue(report.findings().isEmpty(), report::text);
                    Assertions.assertTrue(
                            report.isGuided(Seeds.of(target).files().size()), report::text);
                }));
    }
}
