package dev.edd.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.edd.testkit.architecture.hosts.wiring.OwnStorage;
import dev.edd.testkit.architecture.hosts.wiring.UsesADoubleWhereItWires;
import dev.edd.testkit.architecture.hosts.wiring.Wires;
import dev.edd.testkit.architecture.statics.BadByAnotherName;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that hosts and adapters include reject each thing that they forbid, by a class that does it, and nothing else. */
class IncludedRulesTest {
    private static final String ROOT = "dev.edd.testkit.architecture";
    private static final String WIRING = ROOT + ".hosts.wiring..";
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("mutableStatics")
    void what_is_static_and_can_change_is_rejected(Class<?> bad) {
        rejected(AdapterRules.holdsNoMutableStatics(ROOT + ".statics"), bad, "can be changed");
        rejected(AdapterRules.all(ROOT + ".statics"), bad, "can be changed");
    }

    @ParameterizedTest
    @MethodSource("immutableStatics")
    void what_is_static_and_never_changes_passes(Class<?> good) {
        passes(AdapterRules.all(ROOT + ".statics"), good);
    }

    @ParameterizedTest
    @MethodSource("timeAndChance")
    void who_asks_the_time_or_draws_a_number_is_rejected(Class<?> bad) {
        rejected(AdapterRules.takesTimeAndChanceFromThePorts(ROOT + ".chance"), bad, bad.getName());
        rejected(AdapterRules.all(ROOT + ".chance"), bad, bad.getName());
        rejected(HostRules.takesTimeAndChanceFromThePorts(ROOT + ".chance"), bad, bad.getName());
        rejected(HostRules.all(ROOT + ".chance", WIRING), bad, bad.getName());
        rejected(KernelRules.readsNoClockAndDrawsNoRandomNumber(ROOT + ".chance"), bad, bad.getName());
    }

    @ParameterizedTest
    @MethodSource("toldTimeAndChance")
    void who_is_told_the_time_and_given_chance_passes(Class<?> good) {
        passes(AdapterRules.all(ROOT + ".chance"), good);
        passes(HostRules.all(ROOT + ".chance", WIRING), good);
    }

    @ParameterizedTest
    @MethodSource("hostsThatBreakARule")
    void a_host_that_goes_round_the_facade_is_rejected(Class<?> bad) {
        rejected(HostRules.all(ROOT + ".hosts", WIRING), bad, bad.getName());
        passes(HostRules.takesTimeAndChanceFromThePorts(ROOT + ".hosts", WIRING), bad);
    }

    @ParameterizedTest
    @MethodSource("hostsThatGoToAStore")
    void a_host_that_goes_to_a_store_is_rejected_by_whichever_type_it_knows_one(Class<?> bad) {
        rejected(HostRules.leavesTheStoresToTheFacade(ROOT + ".hosts", WIRING), bad, bad.getName());
    }

    @ParameterizedTest
    @MethodSource("hostsThatNameAnAdapter")
    void a_host_that_names_an_adapter_is_rejected_whoever_wrote_that(Class<?> bad) {
        rejected(HostRules.namesAdaptersOnlyWhereItWires(ROOT + ".hosts", WIRING), bad, bad.getName());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_that_uses_the_facade_the_ports_and_the_values_passes(Class<?> good) {
        passes(HostRules.all(ROOT + ".hosts", WIRING), good);
    }

    @Test
    void where_a_host_wires_it_chooses_a_storage_and_a_clock_and_no_double() {
        // beside a class that is looked at, for a rule about nothing fails
        JavaClasses host = new ClassFileImporter().importClasses(Wires.class, OwnStorage.class, firstOf(hosts()));
        JavaClasses doubled = new ClassFileImporter().importClasses(UsesADoubleWhereItWires.class, firstOf(hosts()));

        HostRules.all(ROOT + ".hosts", WIRING).check(host);
        assertThatThrownBy(() -> HostRules.all(ROOT + ".hosts", WIRING).check(doubled))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SettableClock");
        assertThatThrownBy(() ->
                        HostRules.all(ROOT + ".hosts", ROOT + ".elsewhere..").check(host))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("InstantSource.system");
    }

    @Test
    void an_adapter_that_knows_what_tests_it_is_rejected() {
        rejected(AdapterRules.all(ROOT + ".hosts.wiring"), UsesADoubleWhereItWires.class, "SettableClock");
    }

    @Test
    void a_field_that_is_shared_on_purpose_is_named_and_none_besides() {
        Class<?> bad = named(mutableStatics(), "ALock");
        String lock = bad.getName() + ".LOCK";

        passes(AdapterRules.holdsNoMutableStatics(ROOT + ".statics", lock), bad);
        rejected(
                AdapterRules.holdsNoMutableStatics(ROOT + ".statics", lock, "other.Field.NAME"),
                bad,
                "other.Field.NAME need not be an exception");
    }

    @Test
    void rules_about_nothing_are_rejected() {
        Class<?> any = firstOf(hosts());

        rejected(AdapterRules.all("dev.edd.nowhere"), any, "failed to check any classes");
        rejected(AdapterRules.holdsNoMutableStatics("dev.edd.nowhere"), any, "failed to check any classes");
        rejected(AdapterRules.takesTimeAndChanceFromThePorts("dev.edd.nowhere"), any, "failed to check any classes");
        rejected(HostRules.all("dev.edd.nowhere", WIRING), any, "failed to check any classes");
        assertThatThrownBy(() -> AdapterRules.check("dev.edd.nowhere")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HostRules.check("dev.edd.nowhere", WIRING)).isInstanceOf(AssertionError.class);
    }

    @Test
    void one_line_checks_what_is_on_the_class_path() {
        assertThatCode(() -> HostRules.check("dev.edd.ports", WIRING)).isInstanceOf(AssertionError.class);
        assertThatCode(() -> AdapterRules.check("dev.edd.ports"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SecureRandom");
        assertThatCode(() -> AdapterRules.check("dev.edd.domain.money")).doesNotThrowAnyException();
    }

    static Stream<Class<?>> mutableStatics() {
        return Stream.of(dev.edd.testkit.architecture.statics.Bad.class, BadByAnotherName.class)
                .flatMap(each -> Stream.of(each.getDeclaredClasses()));
    }

    static Stream<Class<?>> immutableStatics() {
        return Stream.of(dev.edd.testkit.architecture.statics.Good.class.getDeclaredClasses());
    }

    static Stream<Class<?>> timeAndChance() {
        return Stream.of(dev.edd.testkit.architecture.chance.Bad.class.getDeclaredClasses());
    }

    static Stream<Class<?>> toldTimeAndChance() {
        return Stream.of(dev.edd.testkit.architecture.chance.Good.class.getDeclaredClasses());
    }

    static Stream<Class<?>> hostsThatBreakARule() {
        return Stream.of(dev.edd.testkit.architecture.hosts.Bad.class.getDeclaredClasses());
    }

    static Stream<Class<?>> hostsThatGoToAStore() {
        return Stream.of(
                        "OpensTheStorage",
                        "OpensAStorageOfItsOwn",
                        "RunsAUnitOfItsOwn",
                        "RunsUnitsOfItsOwn",
                        "ReadsARepository",
                        "ReadsTheHistory",
                        "ReadsTheHistoryThatItWasHanded",
                        "AsksTheOutbox",
                        "AsksTheOutboxByReference",
                        "RelaysByItself")
                .map(name -> named(hostsThatBreakARule(), name));
    }

    static Stream<Class<?>> hostsThatNameAnAdapter() {
        return Stream.of(
                        "NamesAnAdapter",
                        "MakesAnAdapter",
                        "KeepsAdaptersInAList",
                        "KeepsAdaptersInAnArray",
                        "KnowsAnAdapterWhenItSeesOne",
                        "NamesAVault",
                        "NamesAnOutbox",
                        "NamesAProvider",
                        "NamesANotifier")
                .map(name -> named(hostsThatBreakARule(), name));
    }

    static Stream<Class<?>> hosts() {
        return Stream.of(dev.edd.testkit.architecture.hosts.Good.class.getDeclaredClasses());
    }

    private static Class<?> firstOf(Stream<Class<?>> classes) {
        return classes.findFirst().orElseThrow();
    }

    private static Class<?> named(Stream<Class<?>> classes, String name) {
        return classes.filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void rejected(ArchRule rule, Class<?> bad, String because) {
        assertThatThrownBy(() -> rule.check(imported(bad)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private static void passes(ArchRule rule, Class<?> good) {
        rule.check(imported(good));
    }

    /** With all that is within it, what has no name included. */
    private static JavaClasses imported(Class<?> type) {
        return ALL.that(DescribedPredicate.describe(
                "is within " + type,
                each -> each.getName().equals(type.getName()) || each.getName().startsWith(type.getName() + "$")));
    }
}
