package dev.edd.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.testkit.architecture.AdapterRules;
import dev.edd.testkit.architecture.HexagonRules;
import dev.edd.testkit.architecture.KernelRules;
import dev.edd.testkit.architecture.VendorNames;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole project keeps its own rules. It stands here since only the host sees every module. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.edd");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.edd.domain",
                "dev.edd.ports",
                "dev.edd.adapters.memory",
                "dev.edd.adapters.jdbc",
                "dev.edd.testkit",
                "dev.edd.host"
            })
    void classes_of_every_module_are_looked_at(String module) {
        assertThat(ALL.stream().filter(each -> each.getPackageName().startsWith(module)))
                .isNotEmpty();
    }

    @Test
    void dependencies_point_inward() {
        HexagonRules.theDomainKnowsNothingAroundIt("dev.edd").check(ALL);
        HexagonRules.thePortsKnowTheDomainOnly("dev.edd").check(ALL);
        HexagonRules.adaptersKnowPortsAndDomainOnly("dev.edd").check(ALL);
        HexagonRules.theTestkitKnowsPortsAndDomainOnly("dev.edd").check(ALL);
    }

    @Test
    void the_kernel_knows_only_what_is_allowed() {
        KernelRules.knowsOnlyWhatIsAllowed("dev.edd.domain").check(ALL);
    }

    @Test
    void the_kernel_reads_no_clock_and_draws_no_random_number() {
        KernelRules.readsNoClockAndDrawsNoRandomNumber("dev.edd.domain").check(ALL);
    }

    @Test
    void the_packages_of_the_kernel_are_in_order() {
        KernelRules.keepsItsPackagesInOrder("dev.edd.domain").check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.edd.adapters.memory", "dev.edd.adapters.jdbc"})
    void adapters_know_ports_and_values_and_are_told_the_time(String adapter) {
        AdapterRules.knowsPortsAndValuesOnly(adapter).check(ALL);
        AdapterRules.takesTimeAndChanceFromThePorts(adapter).check(ALL);
    }

    @Test
    void adapters_keep_nothing_in_statics_that_can_change() {
        AdapterRules.holdsNoMutableStatics("dev.edd.adapters.memory").check(ALL);
        // on H2 all storages of a process take turns over one file, whichever pools they have
        AdapterRules.holdsNoMutableStatics("dev.edd.adapters.jdbc", "dev.edd.adapters.jdbc.Turns.BY_DATABASE")
                .check(ALL);
    }

    @Test
    void the_library_logs_nothing_and_prints_nothing() {
        logsNothing("dev.edd.domain..", "dev.edd.ports..", "dev.edd.adapters..").check(ALL);
    }

    @ParameterizedTest
    @ValueSource(classes = {Logs.class, LogsByTheSystem.class, Prints.class, PrintsATrace.class})
    void who_logs_or_prints_is_rejected(Class<?> bad) {
        JavaClasses loud = new ClassFileImporter().importClasses(bad);

        assertThatThrownBy(() -> logsNothing("dev.edd.architecture..").check(loud))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(bad.getName());
    }

    private static ArchRule logsNothing(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*|java\\.io\\.Print(Stream|Writer)")
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "prints a stack trace",
                        access -> access.getName().equals("printStackTrace")
                                || access.getName().equals("getLogger")))
                .because("what it knows is personal data: it tells hosts, who log as their law allows");
    }

    @Test
    void no_packages_form_a_cycle() {
        KernelRules.hasNoCycles("dev.edd").check(ALL);
    }

    @Test
    void vendors_are_named_in_the_wire_packages_only() {
        VendorNames.areForWirePackagesOnly("dev.edd", "dev.edd.host.wire..").check(ALL);
    }

    @SuppressWarnings("unused")
    private static final class Logs {
        void tell(String name) {
            Logger.getLogger("edd").info(name);
        }
    }

    @SuppressWarnings("unused")
    private static final class LogsByTheSystem {
        void tell(String name) {
            System.getLogger("edd").log(System.Logger.Level.INFO, name);
        }
    }

    @SuppressWarnings("unused")
    private static final class Prints {
        void tell(String name) {
            System.out.println(name);
        }
    }

    @SuppressWarnings("unused")
    private static final class PrintsATrace {
        void tell(Exception failure) {
            failure.printStackTrace();
        }
    }
}
