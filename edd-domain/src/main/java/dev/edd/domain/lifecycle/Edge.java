package dev.edd.domain.lifecycle;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One row of a lifecycle's table: on this command, this event, to that state; who may give the command; and the two
 * functions that decide and apply. The type parameters of the factories make a row whose functions do not fit its
 * classes a compile error. Immutable.
 *
 * @param <S> the states of the lifecycle
 * @param <C> its commands
 * @param <E> its events
 */
public sealed interface Edge<S extends CaseState, C extends Command, E extends Event> {
    /**
     * The command of this edge.
     *
     * @return its class
     */
    Class<? extends C> on();

    /**
     * The event that an accepted command gives.
     *
     * @return its class
     */
    Class<? extends E> emits();

    /**
     * The state after the event.
     *
     * @return its class
     */
    Class<? extends S> to();

    /**
     * Who may give the command here.
     *
     * @return at least one role, in declared order
     */
    SortedSet<Role> by();

    /**
     * An edge that no state comes before: the beginning of a case.
     *
     * @param <S> the states of the lifecycle
     * @param <C> its commands
     * @param <E> its events
     * @param on the command
     * @param emits the event
     * @param to the first state
     * @param by who may give the command
     * @param decide gives the event, or refuses
     * @param apply makes the first state of the event
     */
    record Birth<S extends CaseState, C extends Command, E extends Event>(
            Class<? extends C> on,
            Class<? extends E> emits,
            Class<? extends S> to,
            SortedSet<Role> by,
            Function<C, Either<Refusal, E>> decide,
            Function<E, S> apply)
            implements Edge<S, C, E> {}

    /**
     * An edge from one state to another, or back to the same.
     *
     * @param <S> the states of the lifecycle
     * @param <C> its commands
     * @param <E> its events
     * @param from the state
     * @param on the command
     * @param emits the event
     * @param to the next state
     * @param by who may give the command
     * @param decide gives the event, or refuses
     * @param apply makes the next state of the state and the event
     */
    record Transition<S extends CaseState, C extends Command, E extends Event>(
            Class<? extends S> from,
            Class<? extends C> on,
            Class<? extends E> emits,
            Class<? extends S> to,
            SortedSet<Role> by,
            BiFunction<S, C, Either<Refusal, E>> decide,
            BiFunction<S, E, S> apply)
            implements Edge<S, C, E> {}

    /**
     * Makes a birth.
     *
     * @param <S> the states of the lifecycle
     * @param <C> its commands
     * @param <E> its events
     * @param <D> the command of this edge
     * @param <F> the event of this edge
     * @param <T> the first state
     * @param on the command
     * @param emits the event
     * @param to the first state
     * @param by who may give the command
     * @param decide gives the event, or refuses
     * @param apply makes the first state of the event
     * @return the row
     */
    @SuppressWarnings("unchecked") // the lifecycle hands an edge what is of its classes, and nothing else
    static <S extends CaseState, C extends Command, E extends Event, D extends C, F extends E, T extends S>
            Edge<S, C, E> birth(
                    Class<D> on,
                    Class<F> emits,
                    Class<T> to,
                    SortedSet<Role> by,
                    Function<D, Either<Refusal, F>> decide,
                    Function<F, T> apply) {
        return new Birth<>(
                on, emits, to, by, (Function<C, Either<Refusal, E>>) (Function<?, ?>) decide, (Function<E, S>)
                        (Function<?, ?>) apply);
    }

    /**
     * Makes a transition.
     *
     * @param <S> the states of the lifecycle
     * @param <C> its commands
     * @param <E> its events
     * @param <A> the state to come from
     * @param <D> the command of this edge
     * @param <F> the event of this edge
     * @param <T> the next state
     * @param from the state to come from
     * @param on the command
     * @param emits the event
     * @param to the next state
     * @param by who may give the command
     * @param decide gives the event, or refuses
     * @param apply makes the next state of the state and the event
     * @return the row
     */
    @SuppressWarnings("unchecked") // as birth
    static <S extends CaseState, C extends Command, E extends Event, A extends S, D extends C, F extends E, T extends S>
            Edge<S, C, E> transition(
                    Class<A> from,
                    Class<D> on,
                    Class<F> emits,
                    Class<T> to,
                    SortedSet<Role> by,
                    BiFunction<A, D, Either<Refusal, F>> decide,
                    BiFunction<A, F, T> apply) {
        return new Transition<>(
                from,
                on,
                emits,
                to,
                by,
                (BiFunction<S, C, Either<Refusal, E>>) (BiFunction<?, ?, ?>) decide,
                (BiFunction<S, E, S>) (BiFunction<?, ?, ?>) apply);
    }

    /**
     * Names who may give a command.
     *
     * @param roles one role or more
     * @return the roles, in declared order
     */
    static SortedSet<Role> by(Role... roles) {
        return TreeSet.of(roles);
    }
}
