package dev.edd.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.delivery.Relay;
import dev.edd.ports.provider.ContentDetection;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.lang.reflect.Method;

/**
 * What the code of a host keeps to that embeds the library. One line includes all of it:
 *
 * <pre>{@code
 * @Test
 * void the_host_keeps_to_the_architecture() {
 *     HostRules.check("com.example", "com.example.config..");
 * }
 * }</pre>
 *
 * <p>or, with {@code archunit-junit5}, {@code @ArchTest static final ArchRule EDD = HostRules.all("com.example",
 * "com.example.config..");}. The packages that wire are those where the host builds the facade: they choose adapters, clocks
 * and generators of ids. Each rule fails when there is no class that it could look at.
 */
public final class HostRules {
    /** With the repositories, and the history, that can be read. */
    private static final Set<Class<?>> STORES = HashSet.<Class<?>>of(
                    Outbox.class, Reads.class, Storage.class, Stores.class, UnitOfWork.class)
            .addAll(Vector.of(Reads.class.getMethods()).map(Method::getReturnType));

    private static final Set<Class<?>> ADAPTED = HashSet.of(
            ContentDetection.class,
            CustomerNotifier.class,
            DocumentVault.class,
            InquiryProvider.class,
            Notifier.class,
            Outbox.class,
            ResourceDirectory.class,
            Storage.class,
            UnitOfWork.class,
            WatchlistScreening.class);

    private HostRules() {}

    /**
     * Checks all rules against the host as it is on the class path, its tests left out.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade, such as {@code com.example.config..}
     * @throws AssertionError when it breaks one; the message names every place
     */
    public static void check(String host, String... wiring) {
        all(host, wiring)
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(host));
    }

    /**
     * All rules in one.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade
     * @return the rule
     */
    public static ArchRule all(String host, String... wiring) {
        return CompositeArchRule.of(usesFacadePortsAndValuesOnly(host, wiring))
                .and(namesAdaptersOnlyWhereItWires(host, wiring))
                .and(usesNoInsideOfAnAdapter(host))
                .and(leavesTheStoresToTheFacade(host, wiring))
                .and(takesTimeAndChanceFromThePorts(host, wiring));
    }

    /**
     * A host uses the facade, the ports and the values of this library, and nothing else of it but where it wires.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade
     * @return the rule
     */
    public static ArchRule usesFacadePortsAndValuesOnly(String host, String... wiring) {
        return classes()
                .that(resideInAPackage(host + "..").and(resideOutsideOfPackages(wiring)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.edd..")
                        .or(resideInAPackage(host + ".."))
                        .or(resideInAnyPackage("dev.edd.domain..", "dev.edd.ports..")))
                .because("what names an adapter cannot be run on another, and what names a double is no product");
    }

    /**
     * A host names what implements a driven port, such as a storage, a vault, a provider or a notifier, be it of this library, its
     * own or anybody else's, only where it wires. What implements one may name what is its own.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade
     * @return the rule
     */
    public static ArchRule namesAdaptersOnlyWhereItWires(String host, String... wiring) {
        return classes()
                .that(resideInAPackage(host + "..").and(resideOutsideOfPackages(wiring)))
                .should(nameNoAdapter())
                .because("what names an adapter cannot be run on another");
    }

    private static ArchCondition<JavaClass> nameNoAdapter() {
        return new ArchCondition<>("name no adapter") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Vector.ofAll(item.getDirectDependenciesFromSelf())
                        .filter(each -> isAnAdapter(each.getTargetClass().getBaseComponentType(), item))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(each, each.getDescription())));
            }
        };
    }

    private static boolean isAnAdapter(JavaClass type, JavaClass named) {
        return ADAPTED.exists(type::isAssignableTo)
                && !ADAPTED.exists(type::isEquivalentTo)
                && !outermost(type).equals(outermost(named));
    }

    /**
     * Also where a host wires, it uses what an adapter exports and nothing within it.
     *
     * @param host the root package of the host
     * @return the rule
     */
    public static ArchRule usesNoInsideOfAnAdapter(String host) {
        return classes()
                .that(resideInAPackage(host + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.edd..")
                        .or(resideInAPackage(host + ".."))
                        .or(resideInAnyPackage(
                                "dev.edd.domain..",
                                "dev.edd.ports..",
                                "dev.edd.adapters.jdbc",
                                "dev.edd.adapters.memory")))
                .because("what is within an adapter changes with every release");
    }

    /**
     * A host calls the services of the facade; it implements ports, and calls no store, history, unit of work or outbox itself,
     * by whichever type it knows one, and makes no
     * relay of its own. What implements one may call what is its own.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade
     * @return the rule
     */
    public static ArchRule leavesTheStoresToTheFacade(String host, String... wiring) {
        return noClasses()
                .that(resideInAPackage(host + "..").and(resideOutsideOfPackages(wiring)))
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "is a store, a history, a unit of work or an outbox, or makes a relay",
                        access -> isOfAStore(access) || makesARelay(access)))
                .because("what is stored without the facade was decided by nobody, and is told to nobody");
    }

    /**
     * A host asks no clock and draws no random number, but in the methods of a port that does so, {@code InstantSource} or {@code
     * IdGenerator}, or where it wires one.
     *
     * @param host the root package of the host
     * @param wiring the packages where it builds the facade
     * @return the rule
     */
    public static ArchRule takesTimeAndChanceFromThePorts(String host, String... wiring) {
        return AdapterRules.takeTimeAndChanceFromThePorts(
                resideInAPackage(host + "..").and(resideOutsideOfPackages(wiring)));
    }

    private static boolean isOfAStore(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return STORES.exists(owner::isAssignableTo) && !outermost(owner).equals(outermost(access.getOriginOwner()));
    }

    private static boolean makesARelay(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Relay.class)
                && access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HostRules::outermost).orElse(type);
    }
}
