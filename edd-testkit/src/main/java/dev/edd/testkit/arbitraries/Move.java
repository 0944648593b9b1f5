package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * One thing that is tried in a script: a command that is chosen only when it is known where the case is. So a move can
 * be left out of a script and the rest still makes sense, and that is what makes scripts shrink well. Immutable.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public interface Move<S extends CaseState, C extends Command> {
    /**
     * Chooses the command.
     *
     * @param state where the case is, none when it has not begun
     * @return the command to try
     */
    C chosen(Option<S> state);

    /**
     * Whether the move walks the lifecycle's table, so that its command is accepted. A legal move never meets a closed
     * case: there it begins another.
     *
     * @return false for a move that tries anything
     */
    boolean isLegal();

    /**
     * Makes the command of an edge, so that it is accepted.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param <P> what the command is made of
     */
    @FunctionalInterface
    interface Along<S extends CaseState, C extends Command, E extends Event, P> {
        /**
         * Makes the command.
         *
         * @param edge the edge to take
         * @param state where the case is, none when the edge is a birth
         * @param parts random parts to make the command of
         * @return a command that the edge accepts from that state
         */
        C command(Edge<S, C, E> edge, Option<S> state, P parts);
    }

    /**
     * Legal moves: each takes one of the edges that leave the state, any as often as another.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param <P> what commands are made of
     * @param lifecycle the lifecycle whose table to walk
     * @param parts random parts of commands
     * @param along makes the command of an edge
     * @return moves
     */
    static <S extends CaseState, C extends Command, E extends Event, P> Arbitrary<Move<S, C>> legal(
            Lifecycle<S, C, E> lifecycle, Arbitrary<P> parts, Along<S, C, E, P> along) {
        return legal(lifecycle, parts, edge -> 1, along);
    }

    /**
     * Legal moves that take some edges more often than others, for states that are hard to come to.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param <P> what commands are made of
     * @param lifecycle the lifecycle whose table to walk
     * @param parts random parts of commands
     * @param weight how often to take an edge, beside the others that leave its state: 1 or more
     * @param along makes the command of an edge
     * @return moves
     */
    static <S extends CaseState, C extends Command, E extends Event, P> Arbitrary<Move<S, C>> legal(
            Lifecycle<S, C, E> lifecycle,
            Arbitrary<P> parts,
            ToIntFunction<Edge<S, C, E>> weight,
            Along<S, C, E, P> along) {
        return legal(lifecycle, parts, (edge, state) -> weight.applyAsInt(edge), along);
    }

    /**
     * Legal moves along edges that not every case in their state can take.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param <P> what commands are made of
     * @param lifecycle the lifecycle whose table to walk
     * @param parts random parts of commands
     * @param weight how often to take an edge, beside the others that leave its state: 0 when the case cannot take it, and
     *     more for one of them at least
     * @param along makes the command of an edge
     * @return moves
     */
    static <S extends CaseState, C extends Command, E extends Event, P> Arbitrary<Move<S, C>> legal(
            Lifecycle<S, C, E> lifecycle,
            Arbitrary<P> parts,
            ToIntBiFunction<Edge<S, C, E>, Option<S>> weight,
            Along<S, C, E, P> along) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform()), parts)
                .as((pick, some) -> new EdgeTaken<>(lifecycle, weight, along, pick, some));
    }

    /**
     * Moves that try anything.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <P> what commands are made of
     * @param parts random parts of commands
     * @param command makes any command of where the case is and the parts
     * @return moves
     */
    static <S extends CaseState, C extends Command, P> Arbitrary<Move<S, C>> anything(
            Arbitrary<P> parts, BiFunction<Option<S>, P, C> command) {
        return parts.map(some -> new Anything<>(command, some));
    }

    /**
     * A move that gives one command wherever the case is.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param command what to try
     * @return the move, which is not legal: the command may be refused
     */
    static <S extends CaseState, C extends Command> Move<S, C> giving(C command) {
        return new Anything<>((state, given) -> given, command);
    }

    /**
     * The edges that a case can take.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param lifecycle the lifecycle
     * @param state where the case is, none when it has not begun
     * @return the edges of the table that leave there; empty for a closed state
     */
    static <S extends CaseState, C extends Command, E extends Event> Seq<Edge<S, C, E>> leaving(
            Lifecycle<S, C, E> lifecycle, Option<S> state) {
        return lifecycle.edges().filter(edge -> EdgeTaken.leaves(edge, state));
    }
}

/** A move that tries anything. */
record Anything<S extends CaseState, C extends Command, P>(BiFunction<Option<S>, P, C> command, P parts)
        implements Move<S, C> {
    @Override
    public C chosen(Option<S> state) {
        return command.apply(state, parts);
    }

    @Override
    public boolean isLegal() {
        return false;
    }

    @Override
    public String toString() {
        return "anything with " + parts;
    }
}
