package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.memory.MemoryStorage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** The same calls, the same deaths of the process, the same answers and the same looks, on every store and in the model. */
class SideBySideTest {
    private static final Struck STRUCK = new Struck();

    @Property(tries = 400)
    void memory_does_as_the_model_says(@ForAll("scripts") List<Call> script) {
        new SideBySide(List.of(memory()), STRUCK).play(script);
    }

    @Property(tries = 25)
    void h2_and_memory_do_alike(@ForAll("scripts") List<Call> script) {
        new SideBySide(List.of(memory(), stored(Database.H2)), STRUCK).play(script);
    }

    @Property(tries = 8)
    void all_stores_do_alike(@ForAll("scripts") List<Call> script) {
        new SideBySide(List.of(memory(), stored(Database.H2), stored(Database.POSTGRESQL)), STRUCK).play(script);
    }

    @AfterContainer
    static void everything_was_accepted_and_refused_and_died_of() {
        STRUCK.everythingHappened();
    }

    @Provide
    Arbitrary<List<Call>> scripts() {
        return Combinators.combine(
                        Arbitraries.of(Call.Kind.class),
                        Arbitraries.integers().between(0, Call.CUSTOMERS - 1),
                        Arbitraries.integers().between(0, Call.CASES - 1),
                        Arbitraries.integers().between(0, Call.WAYS - 1),
                        Arbitraries.of(Call.Role.class),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 14))))
                .as(Call::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static World memory() {
        return new World("memory", MemoryStorage.create(), SideBySide.START);
    }

    private static World stored(Database database) {
        return new World(
                database.name(), JdbcStorage.owning(database.shared(), Database.freshTenant()), SideBySide.START);
    }
}
