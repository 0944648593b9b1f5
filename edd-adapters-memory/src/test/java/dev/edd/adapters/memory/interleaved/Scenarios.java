package dev.edd.adapters.memory.interleaved;

import java.util.List;
import org.jetbrains.kotlinx.lincheck.CTestStructure;
import org.jetbrains.kotlinx.lincheck.execution.RandomExecutionGenerator;
import org.jetbrains.lincheck.datastructures.CTestConfiguration;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.RandomProvider;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Which operations meet each other: in each scenario two threads take three at random, before and after some that nobody disturbs. How many
 * scenarios there are, and which, the build says (edd.scenarios, edd.scenarios.seed).
 */
public final class Scenarios extends RandomExecutionGenerator {
    private static final int COUNT = Integer.getInteger("edd.scenarios", 8);
    private static final String SEED = System.getProperty("edd.scenarios.seed", "0");
    private static final int ENOUGH_SEEDS = 10_000;

    private static final List<String> IMMUTABLE = List.of(
            "io.vavr.",
            "org.pcollections.",
            "dev.edd.domain.",
            "dev.edd.ports.",
            "dev.edd.adapters.memory.Root",
            "dev.edd.adapters.memory.Tables",
            "dev.edd.adapters.memory.Sorted",
            "dev.edd.adapters.memory.Listing",
            "dev.edd.adapters.memory.PartyTable",
            "dev.edd.adapters.memory.interleaved.Courses");

    private static final int INTERLEAVINGS = 300;
    private static final int CLASHES = 300;

    /** As Lincheck makes a generator; its own is always seeded alike, so that another seed is one of those that follow. */
    public Scenarios(CTestConfiguration configuration, CTestStructure structure, RandomProvider seeds) {
        super(configuration, structure, passing(Math.floorMod(SEED.hashCode(), ENOUGH_SEEDS), seeds));
    }

    /** Every interleaving that Lincheck gets to, of the accesses to what threads share. */
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

    /** What is never changed has no orders to be told apart: values, and what the root of the adapter is made of. */
    private static boolean isImmutable(String name) {
        return IMMUTABLE.stream().anyMatch(name::startsWith);
    }

    private static RandomProvider passing(int seed, RandomProvider seeds) {
        for (int passed = 0; passed < seed; passed++) {
            seeds.createRandom();
        }
        return seeds;
    }
}
