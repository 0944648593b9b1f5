package dev.edd.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule rejects a class that was written to break it. */
class ArchitectureRulesTest {
    private static final String ROOT = "dev.edd.testkit.architecture.bad";
    private static final String KERNEL = ROOT + ".domain";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(ROOT);

    @Test
    void a_kernel_class_that_knows_what_is_not_on_the_list_is_rejected() {
        assertRejected(KernelRules.knowsOnlyWhatIsAllowed(KERNEL), "java.nio.file.Path");
    }

    @Test
    void a_kernel_class_that_reads_the_clock_or_makes_ids_is_rejected() {
        assertRejected(KernelRules.readsNoClockAndDrawsNoRandomNumber(KERNEL), "Instant.now", "UUID.randomUUID");
    }

    @Test
    void a_package_that_knows_a_later_one_is_rejected_and_so_is_one_outside_the_order() {
        assertRejected(
                KernelRules.keepsItsPackagesInOrder(KERNEL), "KnowsALaterPackage", "is in no package of the order");
    }

    @Test
    void packages_in_a_cycle_are_rejected() {
        assertRejected(KernelRules.hasNoCycles(ROOT), "Cycle detected");
    }

    @Test
    void a_kernel_that_knows_the_host_is_rejected() {
        assertRejected(HexagonRules.theDomainKnowsNothingAroundIt(ROOT), "ReadsTheClock");
    }

    @Test
    void a_port_that_knows_an_adapter_is_rejected() {
        assertRejected(HexagonRules.thePortsKnowTheDomainOnly(ROOT), "KnowsAnAdapter");
    }

    @Test
    void an_adapter_that_knows_the_host_is_rejected() {
        assertRejected(HexagonRules.adaptersKnowPortsAndDomainOnly(ROOT), "KnowsTheHost");
    }

    @Test
    void an_adapter_that_knows_another_is_rejected() {
        JavaClasses adapters = new ClassFileImporter().importPackages(ROOT + ".adapters.one", ROOT + ".adapters.other");

        assertThatThrownBy(
                        () -> HexagonRules.adaptersKnowPortsAndDomainOnly(ROOT).check(adapters))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsAnotherAdapter");
    }

    @Test
    void a_testkit_that_knows_an_adapter_is_rejected() {
        assertRejected(HexagonRules.theTestkitKnowsPortsAndDomainOnly(ROOT), "KnowsAnAdapterToo");
    }

    @Test
    void a_host_that_uses_adapters_or_doubles_outside_its_wiring_is_rejected() {
        assertRejected(
                HostRules.usesFacadePortsAndValuesOnly(ROOT + ".host", ROOT + ".host.wiring.."), "SequentialIds");
    }

    @Test
    void a_name_of_a_vendor_outside_the_wire_packages_is_rejected() {
        assertRejected(VendorNames.areForWirePackagesOnly(ROOT, ROOT + ".host.wire.."), "personaState");
    }

    @Test
    void only_the_codes_of_failures_keep_the_names_of_vendors() {
        JavaClasses kernel = new ClassFileImporter().importClasses(FailureCode.class, Verification.class);
        JavaClasses others = new ClassFileImporter().importClasses(NamesPlaid.class);

        VendorNames.areForWirePackagesOnly("dev.edd", "dev.edd.host.wire..").check(kernel);
        assertThatThrownBy(() -> VendorNames.areForWirePackagesOnly("dev.edd", "dev.edd.host.wire..")
                        .check(others))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PLAID_FAILURE");
    }

    private enum NamesPlaid {
        PLAID_FAILURE
    }

    @Test
    void a_rule_about_nothing_is_rejected() {
        assertThatThrownBy(() ->
                        KernelRules.knowsOnlyWhatIsAllowed("dev.edd.nowhere").check(BAD))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void vendors_are_told_from_words_that_begin_alike() {
        assertThat(List.of("PersonaInquiry", "PLAID_FAILURE", "on_synctera", "EDDQ_REQUESTS", "DltFinance", "eddqId"))
                .allMatch(VendorNames::isIn);
        assertThat(List.of("personal", "person_watchlists", "EddQuery", "personality", "plaited", "foxes"))
                .noneMatch(VendorNames::isIn);
    }

    private static void assertRejected(ArchRule rule, String... because) {
        assertThatThrownBy(() -> rule.check(BAD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(because);
    }
}
