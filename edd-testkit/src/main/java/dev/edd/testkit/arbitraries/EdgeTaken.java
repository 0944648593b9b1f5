package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.ToIntBiFunction;

/** A legal move. */
record EdgeTaken<S extends CaseState, C extends Command, E extends Event, P>(
        Lifecycle<S, C, E> lifecycle,
        ToIntBiFunction<Edge<S, C, E>, Option<S>> weight,
        Move.Along<S, C, E, P> along,
        int pick,
        P parts)
        implements Move<S, C> {
    @Override
    public C chosen(Option<S> state) {
        Seq<Edge<S, C, E>> edges =
                Move.leaving(lifecycle, state).flatMap(edge -> List.fill(weight.applyAsInt(edge, state), edge));
        return along.command(edges.get(pick % edges.size()), state, parts);
    }

    @Override
    public boolean isLegal() {
        return true;
    }

    static boolean leaves(Edge<?, ?, ?> edge, Option<? extends CaseState> state) {
        return edge instanceof Edge.Transition<?, ?, ?> row
                ? state.exists(at -> at.getClass() == row.from())
                : state.isEmpty();
    }

    @Override
    public String toString() {
        return "edge " + pick + " with " + parts;
    }
}
