package dev.edd.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.edd.ports.provider.IdGenerator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.InstantSource;
import java.util.Collection;

/**
 * What an adapter keeps to, so that any number of it can stand side by side and each can be tested. One line includes all of it:
 *
 * <pre>{@code
 * @Test
 * void the_adapter_keeps_to_the_architecture() {
 *     AdapterRules.check("com.example.edd.store");
 * }
 * }</pre>
 *
 * <p>or, with {@code archunit-junit5}, {@code @ArchTest static final ArchRule EDD = AdapterRules.all("com.example.edd.store");}. Each
 * rule fails when there is no class that it could look at.
 */
public final class AdapterRules {
    private static final String TOLD =
            "time and chance come through InstantSource and IdGenerator, so that a test, and whoever"
                    + " looks into what happened, can set them";

    private AdapterRules() {}

    /**
     * Checks all rules against the adapter as it is on the class path, its tests left out.
     *
     * @param adapter the root package of the adapter
     * @throws AssertionError when it breaks one; the message names every place
     */
    public static void check(String adapter) {
        all(adapter)
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(adapter));
    }

    /**
     * All rules in one.
     *
     * @param adapter the root package of the adapter
     * @return the rule
     */
    public static ArchRule all(String adapter) {
        return CompositeArchRule.of(knowsPortsAndValuesOnly(adapter))
                .and(holdsNoMutableStatics(adapter))
                .and(takesTimeAndChanceFromThePorts(adapter));
    }

    /**
     * An adapter knows the ports and the values of this library, and none of its adapters.
     *
     * @param adapter the root package of the adapter
     * @return the rule
     */
    public static ArchRule knowsPortsAndValuesOnly(String adapter) {
        return classes()
                .that()
                .resideInAPackage(adapter + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.edd..")
                        .or(resideInAPackage(adapter + ".."))
                        .or(resideInAnyPackage("dev.edd.domain..", "dev.edd.ports..")))
                .because("adapters are swappable: none is built on another, or on what tests it");
    }

    /**
     * An adapter keeps nothing that can change in a static field: not in one that is not final, nor in an array, a
     * collection, an atomic, a lock, or an object of its own with fields that change; nor by another name, such as a function that
     * counts or remembers, a clock to set, or an {@code Object} that is a map. What a class file does not tell is not seen: that a
     * lambda holds an array. Constants are fine, collections of vavr and pcollections, and
     * those of the JDK that {@code List.of} and its like make, when what they hold is. What cannot be told to be immutable counts
     * as mutable.
     *
     * @param adapter the root package of the adapter
     * @param except fields that are shared on purpose, by class and name ({@code com.example.Locks.ALL}); one that need not be named
     *     breaks the rule, too
     * @return the rule
     */
    public static ArchRule holdsNoMutableStatics(String adapter, String... except) {
        return classes()
                .that()
                .resideInAPackage(adapter + "..")
                .should(holdNoMutableStatics(HashSet.of(except)))
                .because("what is static is shared by all tenants, all tests and all storages of a process");
    }

    /**
     * An adapter is told the time and given ids: it asks no clock and draws no random number, but in the methods of a port that
     * does so, {@link InstantSource} or {@link IdGenerator}. What else such a class has is no port.
     * Such a class is for those who wire: no other class of the adapter names it.
     *
     * @param adapter the root package of the adapter
     * @return the rule
     */
    public static ArchRule takesTimeAndChanceFromThePorts(String adapter) {
        return takeTimeAndChanceFromThePorts(resideInAPackage(adapter + ".."));
    }

    static ArchRule takeTimeAndChanceFromThePorts(DescribedPredicate<? super JavaClass> which) {
        return CompositeArchRule.of(noClasses()
                        .that(which)
                        .should()
                        .accessTargetWhere(Impurity.isAccessed()
                                .and(DescribedPredicate.<JavaAccess<?>>describe(
                                        "is in no method of an InstantSource or IdGenerator",
                                        access -> !isThePort(access.getOrigin()))))
                        .because(TOLD))
                .and(classes().that(which).should(nameNoPortThatAsksByItself()).because(TOLD));
    }

    /** Whoever could name one could as well ask by itself. */
    private static ArchCondition<JavaClass> nameNoPortThatAsksByItself() {
        return new ArchCondition<>("name no InstantSource or IdGenerator that asks by itself") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Vector.ofAll(item.getDirectDependenciesFromSelf())
                        .filter(each -> !isWithin(item, each.getTargetClass()))
                        .filter(each -> asksByItself(each.getTargetClass().getBaseComponentType()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(each, each.getDescription())));
            }
        };
    }

    private static boolean isWithin(JavaClass type, JavaClass other) {
        return type.equals(other)
                || type.getEnclosingClass().map(each -> isWithin(each, other)).orElse(false);
    }

    private static boolean asksByItself(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access ->
                        isThePort(access.getOrigin()) && Impurity.isAccessed().test(access));
    }

    /** A lambda is part of the method in which it stands. */
    private static boolean isThePort(JavaCodeUnit asking) {
        return asking.getRawParameterTypes().isEmpty()
                && (isOf(asking, InstantSource.class, "instant", "millis") || isOf(asking, IdGenerator.class, "next"));
    }

    private static boolean isOf(JavaCodeUnit asking, Class<?> port, String... methods) {
        return asking.getOwner().isAssignableTo(port) && HashSet.of(methods).contains(asking.getName());
    }

    private static ArchCondition<JavaClass> holdNoMutableStatics(Set<String> except) {
        return new ArchCondition<>("hold no mutable statics") {
            private Set<String> needed = HashSet.empty();

            @Override
            public void init(Collection<JavaClass> all) {
                needed = HashSet.empty();
            }

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Vector.ofAll(item.getFields())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(Mutability::isMutable)
                        .forEach(field -> check(field, events));
            }

            private void check(JavaField field, ConditionEvents events) {
                if (except.contains(field.getFullName())) {
                    needed = needed.add(field.getFullName());
                } else {
                    events.add(SimpleConditionEvent.violated(
                            field,
                            field.getFullName() + " can be changed, being of "
                                    + field.getRawType().getName() + ", in " + field.getSourceCodeLocation()));
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                except.removeAll(needed)
                        .forEach(each ->
                                events.add(SimpleConditionEvent.violated(each, each + " need not be an exception")));
            }
        };
    }
}
