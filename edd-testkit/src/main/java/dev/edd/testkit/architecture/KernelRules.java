package dev.edd.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.CharSeq;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** What keeps a kernel pure. Each rule is for the packages under a root, and fails when there is nothing under it. */
public final class KernelRules {
    private static final String[] ALLOWED = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.time",
        "java.time.temporal",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "io.vavr",
        "io.vavr.collection",
        "io.vavr.control",
        "org.immutables..",
        "org.jspecify.annotations"
    };

    private static final Set<String> IMPURE_TYPES = HashSet.of(
            "java.lang.Thread",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.Random",
            "java.util.Timer",
            "java.util.Date");

    /** The order of the packages: a package may know those of its own rank or a lower one. */
    private static final Map<String, Integer> RANKS = HashMap.of(
                    "lifecycle", 0, "money", 0, "party", 1, "document", 1, "questionnaire", 2)
            .merge(HashMap.of("verification", 3, "submission", 3, "risk", 4, "request", 5, "onboarding", 6))
            .put("notice", 7);

    private KernelRules() {}

    /**
     * The kernel knows what is on the list and nothing else.
     *
     * @param kernel the root package of the kernel
     * @return the rule
     */
    public static ArchRule knowsOnlyWhatIsAllowed(String kernel) {
        return classes()
                .that()
                .resideInAPackage(kernel + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ALLOWED)
                        .or(resideInAnyPackage(kernel + ".."))
                        .or(DescribedPredicate.describe(
                                "primitives",
                                type -> type.getBaseComponentType().isPrimitive())))
                .because(
                        "a kernel of pure values and functions needs a language, collections and two sets of annotations");
    }

    /**
     * The kernel reads no clock and draws no random number.
     *
     * @param kernel the root package of the kernel
     * @return the rule
     */
    public static ArchRule readsNoClockAndDrawsNoRandomNumber(String kernel) {
        return noClasses()
                .that()
                .resideInAPackage(kernel + "..")
                .should()
                .accessTargetWhere(Impurity.isAccessed()
                        .or(DescribedPredicate.describe("is now or a shuffle", KernelRules::isImpure)))
                .orShould()
                .dependOnClassesThat(assignableTo(InstantSource.class)
                        .or(assignableTo(RandomGenerator.class))
                        .or(DescribedPredicate.describe(
                                "bring time, chance or threads", type -> IMPURE_TYPES.contains(type.getName()))))
                .because("instants, ids and chance come from outside, so that a decision can be repeated");
    }

    /** In a kernel also a clock or a source of randomness that it was given is one too many. */
    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.")
                        && (access.getName().equals("now") || access.getName().equals("dateNow")))
                || access.getName().equals("shuffle");
    }

    /**
     * The packages of the kernel know one another in one direction only. Annotations, which can hold no rule, may also stand
     * in its root.
     *
     * @param kernel the root package of the kernel
     * @return the rule
     */
    public static ArchRule keepsItsPackagesInOrder(String kernel) {
        return classes()
                .that()
                .resideInAPackage(kernel + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAnnotations()
                .should(knowNoLaterPackage(kernel))
                .because(
                        "{lifecycle, money} <- {party, document} <- questionnaire <- {verification, submission} <- risk <-"
                                + " request <- onboarding <- notice; what must point the other way points by id");
    }

    private static ArchCondition<JavaClass> knowNoLaterPackage(String kernel) {
        return new ArchCondition<>("be in a package of the order, and know no later one") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Option<Integer> own = rank(kernel, item);
                if (own.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no package of the order"));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    rank(kernel, dependency.getTargetClass().getBaseComponentType())
                            .filter(other -> other > own.get())
                            .forEach(other ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            }
        };
    }

    private static Option<Integer> rank(String kernel, JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(kernel + ".")
                ? RANKS.get(CharSeq.of(name.substring(kernel.length() + 1))
                        .takeUntil(letter -> letter == '.')
                        .mkString())
                : Option.none();
    }

    /**
     * No two packages know each other, also not by way of others.
     *
     * @param root the root package of whatever is to be free of cycles
     * @return the rule
     */
    public static ArchRule hasNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle are one package with several names");
    }
}
