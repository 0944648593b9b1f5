package dev.edd.testkit.conformance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.edd.ports.Storage;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the suites say of a storage or a vault: the tests by display name, with how each of them ended. */
final class Verdict implements TestExecutionListener {
    /** It is about the class that declares, which is right whatever the adapter does. */
    static final String OF_THE_DECLARATION = "the_suites_of_the_declared_ports_run_and_no_others(TestReporter)";

    private Map<String, TestExecutionResult.Status> results = LinkedHashMap.empty();
    private Set<String> skipped = LinkedHashSet.empty();

    private Verdict() {}

    static synchronized Verdict on(Supplier<Storage> supplier) {
        Suspect.supplier = supplier;
        return of(Suspect.class);
    }

    static synchronized Verdict onVault(Supplier<DocumentVault> supplier) {
        SuspectVault.supplier = supplier;
        return of(SuspectVault.class);
    }

    static Verdict of(Class<?> suites) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suites))
                .configurationParameter("jqwik.database", "target/jqwik-suspects")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.failures.after.default", "SAMPLE_FIRST")
                .build();
        Verdict verdict = new Verdict();
        LauncherFactory.create().execute(request, verdict);
        return verdict;
    }

    Set<String> tests() {
        return results.keySet();
    }

    Set<String> testsOfTheAdapter() {
        return tests().remove(OF_THE_DECLARATION);
    }

    Set<String> skipped() {
        return skipped;
    }

    Set<String> ended(TestExecutionResult.Status status) {
        return results.filterValues(status::equals).keySet();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            results = results.put(name(test), result.getStatus());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped = skipped.add(name(test));
    }

    private static String name(TestIdentifier test) {
        return test.getDisplayName().replace("()", "");
    }
}
