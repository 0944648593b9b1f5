package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** The same calls, the same faults, the same answers and the same looks, on every store and in the model. */
class SideBySideTest {
    private static final Struck STRUCK = new Struck();

    /** Where a script is played beside the model. */
    enum Where {
        IN_MEMORY,
        AND_ON_H2,
        AND_ON_POSTGRESQL;

        List<World> worlds() {
            return switch (this) {
                case IN_MEMORY -> List.of(memory());
                case AND_ON_H2 -> List.of(memory(), stored(Database.H2));
                case AND_ON_POSTGRESQL -> List.of(memory(), stored(Database.H2), stored(Database.POSTGRESQL));
            };
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void all_stores_do_as_the_model_says(@ForAll("scripts") List<Call> script, @ForAll("places") Where where) {
        new SideBySide(where.worlds(), STRUCK).play(script);
    }

    @AfterContainer
    static void everything_was_accepted_and_refused_and_died_of() {
        STRUCK.everythingHappened();
    }

    @Provide
    Arbitrary<List<Call>> scripts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.of(Call.Kind.class)),
                                Tuple.of(1, Arbitraries.of(Call.Kind.OFTEN)),
                                Tuple.of(1, Arbitraries.just(Call.Kind.DELIVER))),
                        Arbitraries.integers().between(0, Call.CUSTOMERS - 1),
                        Arbitraries.integers().between(0, Call.CASES - 1),
                        Arbitraries.integers().between(0, Call.WAYS - 1),
                        Arbitraries.of(Call.Role.class),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 20))),
                        Arbitraries.of(true, false))
                .as(Call::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** A database takes long where memory takes none. */
    @Provide
    Arbitrary<Where> places() {
        return Arbitraries.frequency(
                Tuple.of(90, Where.IN_MEMORY), Tuple.of(6, Where.AND_ON_H2), Tuple.of(4, Where.AND_ON_POSTGRESQL));
    }

    private static World memory() {
        return new World("memory", MemoryStorage.create(), MemoryVault.create(), SideBySide.START);
    }

    private static World stored(Database database) {
        TenantName tenant = Database.freshTenant();
        return new World(
                database.name(),
                JdbcStorage.owning(database.shared(), tenant),
                JdbcVault.over(database.shared(), tenant),
                SideBySide.START);
    }
}
