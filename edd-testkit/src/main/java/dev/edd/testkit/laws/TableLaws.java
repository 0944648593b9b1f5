package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import net.jqwik.api.Example;

/**
 * What the table of a lifecycle must be like before anything runs. Part of {@link LifecycleLaws}.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <E> the events
 */
public interface TableLaws<S extends CaseState, C extends Command, E extends Event> {
    /**
     * The lifecycle that is tried.
     *
     * @return the lifecycle
     */
    Lifecycle<S, C, E> lifecycle();

    /**
     * The table that the laws read.
     *
     * @return the lifecycle's edges
     */
    default Seq<Edge<S, C, E>> edges() {
        return lifecycle().edges();
    }

    /** Closed is closed. */
    @Example
    default void no_edge_leaves_a_closed_state() {
        assertThat(edges().filter(edge -> from(edge).exists(CaseState.Closed.class::isAssignableFrom)))
                .isEmpty();
    }

    /** A state without a way out is closed and says so. */
    @Example
    default void a_state_that_no_edge_leaves_is_closed() {
        Set<Class<?>> left = HashSet.ofAll(edges().flatMap(TableLaws::from));
        assertThat(states().filter(state -> !left.contains(state))).allMatch(CaseState.Closed.class::isAssignableFrom);
    }

    /** A state that no history leads to does not belong in the table. */
    @Example
    default void every_state_can_be_reached_from_a_birth() {
        Set<Class<?>> reached =
                HashSet.ofAll(edges().filter(edge -> from(edge).isEmpty()).map(Edge::to));
        for (int round = 0; round < edges().size(); round++) {
            Set<Class<?>> before = reached;
            reached = reached.addAll(
                    edges().filter(edge -> from(edge).exists(before::contains)).map(Edge::to));
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(states());
    }

    /** One state and one command lead one way. */
    @Example
    default void state_and_command_have_one_edge() {
        assertThat(edges().map(edge -> Tuple.of(from(edge), edge.on()))).doesNotHaveDuplicates();
    }

    /** One state and one event lead one way. */
    @Example
    default void state_and_event_have_one_edge() {
        assertThat(edges().map(edge -> Tuple.of(from(edge), edge.emits()))).doesNotHaveDuplicates();
    }

    /** Codes are stored and shown: each in snake_case, and never two things under one. */
    @Example
    default void codes_are_unique_and_snake_case() {
        assertCodes(states());
        assertCodes(edges().<Class<?>>map(Edge::on).distinct());
        assertCodes(edges().<Class<?>>map(Edge::emits).distinct());
    }

    /** Somebody may take every edge. */
    @Example
    default void every_edge_names_a_role() {
        assertThat(edges()).noneMatch(edge -> edge.by().isEmpty());
    }

    private static void assertCodes(Seq<Class<?>> classes) {
        assertThat(classes.map(Coded::of))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
    }

    private Seq<Class<?>> states() {
        return edges().<Class<?>>flatMap(edge -> from(edge).toList().append(edge.to()))
                .distinct();
    }

    private static Option<Class<?>> from(Edge<?, ?, ?> edge) {
        return edge instanceof Edge.Transition<?, ?, ?> row ? Option.some(row.from()) : Option.none();
    }
}
