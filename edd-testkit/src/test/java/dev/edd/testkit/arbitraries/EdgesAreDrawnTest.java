package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values come to their edges within the tries that the build gives a property: an edge that is never drawn is never tested. */
class EdgesAreDrawnTest {
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void an_edge_is_drawn_within_the_ordinary_tries(@ForAll("edges") Drawn<?> edge) {
        assertThat(edge.times()).as("%s, of %s", edge, Drawn.TRIES).isPositive();
    }

    @Provide
    Arbitrary<Drawn<?>> edges() {
        return Arbitraries.of(Edges.all().asJava());
    }
}
