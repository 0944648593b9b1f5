package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Moves to try one after the other, on one case until it is closed, then on the next. jqwik finds it for every lifecycle of the
 * kernel ({@code @ForAll Script<Verification, VerificationCommand>}), and prints it as the {@link Story} of what its lifecycle
 * answers. Immutable.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param moves what to try, in order
 */
public record Script<S extends CaseState, C extends Command>(Vector<Move<S, C>> moves) {
    /** How many moves a script has at most. */
    public static final int LONGEST = 40;

    /**
     * Scripts of legal moves only.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param legal legal moves
     * @return scripts of up to {@value #LONGEST} moves, every length as often as another
     */
    public static <S extends CaseState, C extends Command> Arbitrary<Script<S, C>> legal(Arbitrary<Move<S, C>> legal) {
        return of(legal);
    }

    /**
     * Scripts in which three moves of four are legal and one tries anything.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param legal legal moves
     * @param anything moves that try anything
     * @return scripts of up to {@value #LONGEST} moves, every length as often as another
     */
    public static <S extends CaseState, C extends Command> Arbitrary<Script<S, C>> mixed(
            Arbitrary<Move<S, C>> legal, Arbitrary<Move<S, C>> anything) {
        return of(Arbitraries.frequencyOf(Tuple.of(3, legal), Tuple.of(1, anything)));
    }

    private static <S extends CaseState, C extends Command> Arbitrary<Script<S, C>> of(Arbitrary<Move<S, C>> moves) {
        return new Sequences<>(moves, 0, LONGEST, Script::new);
    }

    /**
     * Tries the moves on a lifecycle.
     *
     * @param <E> the events
     * @param lifecycle the lifecycle
     * @return what was tried and what came of it
     */
    public <E extends Event> Vector<Trial<S, C, E>> on(Lifecycle<S, C, E> lifecycle) {
        return on(by(lifecycle));
    }

    /**
     * Tries the moves on whatever decides.
     *
     * @param <E> the events
     * @param deciding decides a command where the case is, none when it has not begun
     * @return what was tried and what came of it
     */
    public <E extends Event> Vector<Trial<S, C, E>> on(BiFunction<Option<S>, C, Either<Refusal, Step<S, E>>> deciding) {
        List<Trial<S, C, E>> trials = new ArrayList<>(moves.size());
        tryOn(deciding, trials::add);
        return Vector.ofAll(trials);
    }

    /**
     * What comes of the moves, to be read. What is thrown ends the story and is its last line: a broken lifecycle can be shown, too.
     *
     * @param <E> the events
     * @param deciding decides a command where the case is, none when it has not begun
     * @return a line for each move
     */
    public <E extends Event> Story story(BiFunction<Option<S>, C, Either<Refusal, Step<S, E>>> deciding) {
        List<Trial<S, C, E>> trials = new ArrayList<>(moves.size());
        try {
            tryOn(deciding, trials::add);
        } catch (RuntimeException thrown) {
            return Story.of(Vector.ofAll(trials)).and("thrown: " + thrown);
        }
        return Story.of(Vector.ofAll(trials));
    }

    private <E extends Event> void tryOn(
            BiFunction<Option<S>, C, Either<Refusal, Step<S, E>>> deciding, Consumer<Trial<S, C, E>> told) {
        Option<S> state = Option.none();
        for (Move<S, C> move : moves) {
            Option<S> from = move.isLegal() && state.exists(CaseState.Closed.class::isInstance) ? Option.none() : state;
            C command = move.chosen(from);
            Trial<S, C, E> trial = new Trial<>(from, command, deciding.apply(from, command));
            told.accept(trial);
            state = trial.after();
        }
    }

    private static <S extends CaseState, C extends Command, E extends Event>
            BiFunction<Option<S>, C, Either<Refusal, Step<S, E>>> by(Lifecycle<S, C, E> lifecycle) {
        return (state, command) -> state.isDefined() ? lifecycle.give(state.get(), command) : lifecycle.begin(command);
    }

    /** The story as the lifecycle of the legal moves tells it, or the moves if none is legal. */
    @Override
    public String toString() {
        for (Move<S, C> move : moves) {
            if (move instanceof EdgeTaken<S, C, ?, ?> taken) {
                return told(taken.lifecycle());
            }
        }
        return moves.mkString("\n");
    }

    private <E extends Event> String told(Lifecycle<S, C, E> lifecycle) {
        return story(by(lifecycle)).toString();
    }
}
