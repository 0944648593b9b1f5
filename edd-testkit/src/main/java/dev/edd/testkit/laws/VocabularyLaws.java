package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Lifecycle;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import net.jqwik.api.Example;

/**
 * What lifecycles owe each other. Each keeps the {@link LifecycleLaws} by itself; events of all of them are stored in one place and told to the
 * same subscribers. A test class implements it for the lifecycles of one kernel.
 */
public interface VocabularyLaws {
    /**
     * The lifecycles that are used together.
     *
     * @return all of them, each once
     */
    Seq<Lifecycle<?, ?, ?>> lifecycles();

    /**
     * Whoever reads a history knows by the code alone what happened.
     *
     * @throws AssertionError when a code stands for events of two lifecycles
     */
    @Example
    default void no_two_lifecycles_share_an_event_code() {
        assertThat(lifecycles()
                        .flatMap(VocabularyLaws::told)
                        .groupBy(Tuple2::_1)
                        .filterValues(both -> both.size() > 1))
                .as("the codes that more than one lifecycle uses")
                .isEmpty();
    }

    /**
     * Lifecycles are drawn under their names.
     *
     * @throws AssertionError when two have one name
     */
    @Example
    default void no_two_lifecycles_share_a_name() {
        assertThat(lifecycles().map(Lifecycle::name)).doesNotHaveDuplicates();
    }

    private static Seq<Tuple2<String, String>> told(Lifecycle<?, ?, ?> lifecycle) {
        return lifecycle
                .edges()
                .<Class<?>>map(Edge::emits)
                .distinct()
                .map(event -> Tuple.of(Coded.of(event), lifecycle.name()));
    }
}
