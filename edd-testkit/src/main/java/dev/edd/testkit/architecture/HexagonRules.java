package dev.edd.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Dependencies point inward: domain, ports, adapters, testkit; for hosts see {@link HostRules}. */
public final class HexagonRules {
    private HexagonRules() {}

    /**
     * The kernel knows nothing that is built on it.
     *
     * @param root the root package of the house
     * @return the rule
     */
    public static ArchRule theDomainKnowsNothingAroundIt(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(outside(root + ".domain..")))
                .because("the rules must not change when a database or a provider does");
    }

    /**
     * The ports know the kernel only.
     *
     * @param root the root package of the house
     * @return the rule
     */
    public static ArchRule thePortsKnowTheDomainOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ports..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(outside(root + ".domain..", root + ".ports..")))
                .because("a port that knows an adapter is no port");
    }

    /**
     * Adapters, each a package below {@code adapters}, know the ports and the kernel, and no other adapter.
     *
     * @param root the root package of the house
     * @return the rule
     */
    public static ArchRule adaptersKnowPortsAndDomainOnly(String root) {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(root + ".adapters..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + "..")
                                .and(outside(root + ".domain..", root + ".ports..", root + ".adapters..")))
                        .because("adapters are swappable, and hosts are not their business"))
                .and(slices().matching(root + ".adapters.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .allowEmptyShould(true));
    }

    /**
     * The testkit knows ports and kernel, so that it fits every adapter.
     *
     * @param root the root package of the house
     * @return the rule
     */
    public static ArchRule theTestkitKnowsPortsAndDomainOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(outside(root + ".domain..", root + ".ports..", root + ".testkit..")))
                .because("what tests every adapter must know none");
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return resideOutsideOfPackages(packages);
    }
}
