package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Step;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;

/**
 * What really happened to one case: its steps from birth on. jqwik finds it for every lifecycle of the kernel
 * ({@code @ForAll History<Verification, VerificationEvent>}), and prints it as a {@link Story}. Immutable.
 *
 * @param <S> the states
 * @param <E> the events
 * @param lifecycle whose table it walked
 * @param steps one or more
 */
public record History<S extends CaseState, E extends Event>(Lifecycle<S, ?, E> lifecycle, Vector<Step<S, E>> steps) {
    private static final int LONGEST = 12;

    /** Refuses a history without a birth. */
    public History {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a history begins with a birth");
        }
    }

    /**
     * Whole histories of a lifecycle: each walks the lifecycle's table from birth to anywhere.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <E> the events
     * @param lifecycle the lifecycle
     * @param legal legal moves
     * @return histories that shrink towards a birth alone
     */
    public static <S extends CaseState, C extends Command, E extends Event> Arbitrary<History<S, E>> of(
            Lifecycle<S, C, E> lifecycle, Arbitrary<Move<S, C>> legal) {
        return of(lifecycle, legal, LONGEST);
    }

    /** With more moves than most histories need. */
    static <S extends CaseState, C extends Command, E extends Event> Arbitrary<History<S, E>> of(
            Lifecycle<S, C, E> lifecycle, Arbitrary<Move<S, C>> legal, int longest) {
        return new Sequences<>(legal, 1, longest, moves -> {
            Vector<Step<S, E>> steps = Vector.empty();
            for (Move<S, C> move : moves) {
                Option<S> state = steps.lastOption().map(Step::next);
                if (!state.exists(CaseState.Closed.class::isInstance)) {
                    C command = move.chosen(state);
                    steps = steps.append(
                            (state.isDefined() ? lifecycle.give(state.get(), command) : lifecycle.begin(command))
                                    .getOrElseThrow(refusal -> new IllegalStateException(
                                            "a legal move was refused: " + refusal.text() + ": " + command)));
                }
            }
            return new History<>(lifecycle, steps);
        });
    }

    /**
     * What was recorded.
     *
     * @return the events, in order
     */
    public Vector<E> events() {
        return steps.map(Step::event);
    }

    /**
     * Where the case is.
     *
     * @return the state after the last step
     */
    public S state() {
        return steps.last().next();
    }

    /**
     * The history up to the first time that the case was in a state.
     *
     * @param state the class of the state, or of several
     * @return the beginning of this history, none when the case was never there
     */
    public Option<History<S, E>> untilFirst(Class<? extends S> state) {
        int at = steps.indexWhere(step -> state.isInstance(step.next()));
        return at < 0 ? Option.none() : Option.some(new History<>(lifecycle, steps.take(at + 1)));
    }

    /**
     * The history, to be read.
     *
     * @return a line for each step
     */
    public Story story() {
        return Story.of(this);
    }

    /** The {@link #story}. */
    @Override
    public String toString() {
        return story().toString();
    }

    /** The code of the command that an event came of. */
    String command(Option<? extends CaseState> before, E event) {
        for (Edge<?, ?, ?> edge : lifecycle.edges()) {
            if (edge.emits() == event.getClass() && EdgeTaken.leaves(edge, before)) {
                return Coded.of(edge.on());
            }
        }
        throw new IllegalStateException(
                "no edge of " + lifecycle.name() + " leads here: " + Coded.of(event.getClass()));
    }
}
