package dev.edd.examples.testing.files;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.edd.testkit.architecture.AdapterRules;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The adapter keeps to the rules. It stands among the tests here, which the one line leaves out, so classes are said one by one. */
class FileArchitectureTest {
    private static final String ADAPTER = "dev.edd.examples.testing.files";

    /** What tests it, and what the suites are given of it, knows the testkit. */
    private static final ImportOption WITHOUT_ITS_TESTS =
            location -> !location.matches(Pattern.compile(".*/(\\w+Test|FilePlace)(\\$.*)?\\.class"));

    @Test
    void the_adapter_keeps_to_the_architecture() {
        JavaClasses adapter =
                new ClassFileImporter().withImportOption(WITHOUT_ITS_TESTS).importPackages(ADAPTER);

        AdapterRules.all(ADAPTER).check(adapter);
    }
}
