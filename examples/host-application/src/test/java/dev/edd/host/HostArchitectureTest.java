package dev.edd.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.testkit.architecture.HostRules;

/** What holds for the host alone; cycles and vendors' names are looked for in the whole project. */
@AnalyzeClasses(packages = "dev.edd.host", importOptions = DoNotIncludeTests.class)
class HostArchitectureTest {
    @ArchTest
    static final ArchRule THE_HOST_KEEPS_TO_THE_ARCHITECTURE =
            HostRules.all("dev.edd.host", "dev.edd.host", "dev.edd.host.tenant..");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("dev.edd.host.demo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.edd.host.demo")
            .because("outside the demo profile there is no demo");
}
