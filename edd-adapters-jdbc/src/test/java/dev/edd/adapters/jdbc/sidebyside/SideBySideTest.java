package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** The same calls, the same faults, the same answers and the same looks, on every store and in the model. */
class SideBySideTest {
    private static final Struck STRUCK = new Struck();

    /** Later in a delivery customers are rated, and a message that comes twice rates twice: the model knows of none that does. */
    private static final int MOMENTS = 20;

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

    /** Every kind of call after those that have to come before it, in each of its ways, and as often as cases go round in. */
    @Example
    void what_chance_seldom_leads_to_happens_in_every_build() {
        for (int way = 0; way < Call.WAYS; way++) {
            int how = way;
            List<Call> once = Stream.of(Call.Kind.values())
                    .flatMap(kind -> Stream.of(unharmed(Call.Kind.DELIVER, how), unharmed(kind, how)))
                    .toList();
            List<Call> thrice =
                    Stream.of(once, once, once).flatMap(List::stream).toList();
            new SideBySide(Where.IN_MEMORY.worlds(), STRUCK).play(thrice);
        }
        new SideBySide(Where.IN_MEMORY.worlds(), STRUCK)
                .play(Stream.of(
                                Call.Kind.REGISTER,
                                Call.Kind.CHANGE_STANDING,
                                Call.Kind.CREATE_VERIFICATION,
                                Call.Kind.DELIVER,
                                Call.Kind.FLAG_AND_PASS)
                        .map(kind -> unharmed(kind, 0))
                        .toList());
    }

    /** Somebody is told, and what was told acknowledged; a new case has an inquiry opened; an upload goes to the vault. */
    @Example
    void each_moment_of_what_is_seldom_struck_is_struck_in_every_build() {
        strikeEachMoment(Call.Kind.DELIVER, Call.Kind.REGISTER);
        strikeEachMoment(
                Call.Kind.DELIVER, Call.Kind.REGISTER, Call.Kind.CHANGE_STANDING, Call.Kind.CREATE_VERIFICATION);
        strikeEachMoment(Call.Kind.UPLOAD, Call.Kind.REGISTER);
    }

    private static void strikeEachMoment(Call.Kind kind, Call.Kind... before) {
        for (int moment = 1; moment <= MOMENTS; moment++) {
            for (boolean outlived : new boolean[] {false, true}) {
                List<Call> script = new ArrayList<>();
                Stream.of(before).map(each -> unharmed(each, 0)).forEach(script::add);
                script.add(new Call(kind, 0, 0, 0, Call.Role.PARTNER, true, moment, outlived));
                new SideBySide(Where.IN_MEMORY.worlds(), STRUCK).play(script);
            }
        }
    }

    private static Call unharmed(Call.Kind kind, int how) {
        return new Call(kind, 0, 0, how, Call.Role.PARTNER, true, 0, false);
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
                                Tuple.of(1, Arbitraries.integers().between(1, MOMENTS))),
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
