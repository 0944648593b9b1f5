package dev.edd.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.architecture.hosts.Bad;
import dev.edd.architecture.hosts.Good;
import dev.edd.architecture.hosts.wiring.ChoosesAdapters;
import dev.edd.architecture.hosts.wiring.UsesTheInsideOfAnAdapter;
import dev.edd.testkit.architecture.HostRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules for hosts say of the adapters themselves, which the testkit does not see. */
class AdaptersOfHostsTest {
    private static final String HOST = "dev.edd.architecture.hosts";
    private static final String WIRING = HOST + ".wiring..";

    @ParameterizedTest
    @MethodSource("hostsThatNameAnAdapter")
    void a_host_that_names_an_adapter_outside_its_wiring_is_rejected(Class<?> bad) {
        rejected(HostRules.usesFacadePortsAndValuesOnly(HOST, WIRING), "dev.edd.adapters.", bad);
        rejected(HostRules.all(HOST, WIRING), "dev.edd.adapters.", bad);
    }

    @ParameterizedTest
    @MethodSource("hostsThatNameAStorageOrAVault")
    void it_is_rejected_as_somebody_elses_adapter_would_be(Class<?> bad) {
        rejected(HostRules.namesAdaptersOnlyWhereItWires(HOST, WIRING), "dev.edd.adapters.", bad);
    }

    @Test
    void where_a_host_wires_it_names_adapters() {
        // beside a class that is looked at, for a rule about nothing fails
        HostRules.all(HOST, WIRING).check(imported(ChoosesAdapters.class, Good.class));
        rejected(HostRules.all(HOST, HOST + ".elsewhere.."), "MemoryStorage", ChoosesAdapters.class, Good.class);
    }

    @Test
    void also_where_a_host_wires_the_inside_of_an_adapter_is_not_its_own() {
        rejected(
                HostRules.usesNoInsideOfAnAdapter(HOST),
                "dev.edd.adapters.jdbc.format",
                UsesTheInsideOfAnAdapter.class);
        rejected(
                HostRules.all(HOST, WIRING),
                "dev.edd.adapters.jdbc.format",
                UsesTheInsideOfAnAdapter.class,
                Good.class);
    }

    static Stream<Class<?>> hostsThatNameAnAdapter() {
        return Stream.of(Bad.class.getDeclaredClasses());
    }

    /** The name of a tenant is a value of the adapter, and no port. */
    static Stream<Class<?>> hostsThatNameAStorageOrAVault() {
        return hostsThatNameAnAdapter().filter(each -> !each.getSimpleName().equals("NamesTenantsAsAnAdapterDoes"));
    }

    private static void rejected(ArchRule rule, String because, Class<?>... bad) {
        assertThatThrownBy(() -> rule.check(imported(bad)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private static JavaClasses imported(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }
}
