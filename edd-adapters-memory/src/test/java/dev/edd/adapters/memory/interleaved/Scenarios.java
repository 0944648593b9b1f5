package dev.edd.adapters.memory.interleaved;

import java.util.List;
import java.util.Set;
import org.jetbrains.kotlinx.lincheck.CTestStructure;
import org.jetbrains.kotlinx.lincheck.execution.RandomExecutionGenerator;
import org.jetbrains.lincheck.datastructures.CTestConfiguration;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.RandomProvider;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Which operations meet each other: in each scenario two threads take three at random, before and after some that nobody
 * disturbs. How many scenarios there are, and which, the build says (edd.scenarios, edd.scenarios.seed).
 */
public final class Scenarios extends RandomExecutionGenerator {
    private static final int COUNT = Integer.getInteger("edd.scenarios", 3);
    private static final String SEED = System.getProperty("edd.scenarios.seed", "0");
    private static final int ENOUGH_SEEDS = 10_000;

    private static final List<String> VALUES = List.of("io.vavr.", "org.pcollections.", "dev.edd.domain.");
    private static final Set<String> VALUES_OF_PORTS = Set.of(
            "Write",
            "Commit",
            "Versioned",
            "HistoryEntry",
            "MessageId",
            "Position",
            "Page",
            "Keyset",
            "Delivery",
            "Lease");
    private static final Set<String> PARTS_OF_THE_ROOT =
            Set.of("Root", "Tables", "Filed", "Sorted", "Listing", "Lanes", "Lane", "Deliveries");

    private static final int INTERLEAVINGS = 100;
    private static final int CLASHES = 100;

    /** As Lincheck makes a generator; its own is always seeded alike, so that another seed is one of those that follow. */
    public Scenarios(CTestConfiguration configuration, CTestStructure structure, RandomProvider seeds) {
        super(configuration, structure, passing(Math.floorMod(SEED.hashCode(), ENOUGH_SEEDS), seeds));
    }

    /** As many interleavings of the accesses to what threads share as Lincheck is given, one like no other. */
    static ModelCheckingOptions modelChecking(Class<?> naive) {
        return new ModelCheckingOptions()
                .iterations(COUNT)
                .invocationsPerIteration(INTERLEAVINGS)
                .threads(2)
                .actorsBefore(2)
                .actorsPerThread(3)
                .actorsAfter(2)
                .executionGenerator(Scenarios.class)
                .sequentialSpecification(naive)
                .addGuarantee(ManagedStrategyGuaranteeKt.forClasses(Scenarios::isImmutable)
                        .allMethods()
                        .ignore());
    }

    /** Real threads on real processors: what one of them writes must reach the other one, which no interleaving shows. */
    static StressOptions stress(Class<?> naive) {
        return new StressOptions()
                .iterations(COUNT)
                .invocationsPerIteration(CLASHES)
                .threads(2)
                .actorsBefore(2)
                .actorsPerThread(3)
                .actorsAfter(2)
                .executionGenerator(Scenarios.class)
                .sequentialSpecification(naive);
    }

    /**
     * What is never changed has no orders to be told apart: values, and what the root of the adapter is made of. Ports are
     * not among them, since a call is known by the interface it is made through.
     */
    static boolean isImmutable(String name) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1).split("\\$", 2)[0];
        return (VALUES.stream().anyMatch(name::startsWith) && !simple.endsWith("Builder"))
                || (name.startsWith("dev.edd.ports.") && VALUES_OF_PORTS.contains(simple))
                || (name.startsWith("dev.edd.adapters.memory.")
                        && (PARTS_OF_THE_ROOT.contains(simple) || simple.endsWith("Table")))
                || name.equals(Courses.class.getName())
                || name.equals(Shelf.class.getName());
    }

    private static RandomProvider passing(int seed, RandomProvider seeds) {
        for (int passed = 0; passed < seed; passed++) {
            seeds.createRandom();
        }
        return seeds;
    }
}
