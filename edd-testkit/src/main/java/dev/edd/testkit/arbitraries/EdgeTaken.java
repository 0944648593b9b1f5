package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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
    private static final int HEAVIEST = 48;

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

    /** The same move along every other edge that there is anywhere, as long as no state weighs its edges heavier than so. */
    static <S extends CaseState, C extends Command> Vector<Move<S, C>> others(Move<S, C> move) {
        return move instanceof EdgeTaken<S, C, ?, ?> taken ? taken.others() : Vector.empty();
    }

    private Vector<Move<S, C>> others() {
        return Vector.range(0, HEAVIEST).map(other -> new EdgeTaken<>(lifecycle, weight, along, other, parts));
    }

    @Override
    public String toString() {
        return "edge " + pick + " with " + parts;
    }
}
