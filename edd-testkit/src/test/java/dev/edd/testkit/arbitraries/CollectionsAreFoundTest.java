package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PartyName;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The collections of vavr are found without a word, of whatever is found, empty and not. */
class CollectionsAreFoundTest {
    @Property
    void options(@ForAll Option<PartyName> name) {
        bothAreDrawn("option", name.isEmpty());
    }

    @Property
    void sequences(@ForAll Seq<Money> any, @ForAll Vector<Money> vector, @ForAll List<Money> list) {
        bothAreDrawn("any", any.isEmpty());
        bothAreDrawn("vector", vector.isEmpty());
        bothAreDrawn("list", list.isEmpty());
    }

    @Property
    void sets(@ForAll Set<PartyName> any, @ForAll LinkedHashSet<PartyName> linked, @ForAll HashSet<PartyName> hashed) {
        bothAreDrawn("any", any.isEmpty());
        bothAreDrawn("linked", linked.isEmpty());
        bothAreDrawn("hashed", hashed.isEmpty());
        assertThat(any.toVector().distinct()).hasSize(any.size());
    }

    private static void bothAreDrawn(String label, boolean isEmpty) {
        Statistics.label(label).collect(isEmpty).coverage(drawn -> {
            drawn.check(true).count(times -> times > 0);
            drawn.check(false).count(times -> times > 0);
        });
    }
}
