package dev.edd.host;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.testkit.architecture.HostRules;

/** What holds for the host alone; cycles and vendors' names are looked for in the whole project. */
@AnalyzeClasses(packages = "dev.edd.host", importOptions = DoNotIncludeTests.class)
class HostArchitectureTest {
    /** The demo wires, as the tenants do: its sandbox is a provider, its clock can be set. */
    @ArchTest
    static final ArchRule THE_HOST_KEEPS_TO_THE_ARCHITECTURE =
            HostRules.all("dev.edd.host", "dev.edd.host", "dev.edd.host.tenant..", "dev.edd.host.demo");
}
