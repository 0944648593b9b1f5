package dev.edd.host;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.edd.host", importOptions = DoNotIncludeTests.class)
class HostArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_READ_IN_ONE_DIRECTION =
            slices().matching("dev.edd.(host..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule VENDORS_ARE_NAMED_ON_THE_WIRE_ONLY = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.edd.host.wire..")
            .should(have(describe("a vendor's name", HostArchitectureTest::namesAVendor)))
            .because("another vendor must be a matter of another wire package");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("dev.edd.host.demo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.edd.host.demo")
            .because("outside the demo profile there is no demo");

    private static boolean namesAVendor(JavaMember member) {
        String name = member.getFullName().toLowerCase(Locale.ROOT);
        return Stream.of("persona", "cybrid", "synctera", "sfox", "dlt").anyMatch(name::contains);
    }
}
