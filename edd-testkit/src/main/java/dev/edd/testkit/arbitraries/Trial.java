package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A command that was given, and what came of it. Immutable.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <E> the events
 * @param before where the case was, none when it had not begun
 * @param command what was asked
 * @param answer the step, or the refusal
 */
public record Trial<S extends CaseState, C extends Command, E extends Event>(
        Option<S> before, C command, Either<Refusal, Step<S, E>> answer) {
    /**
     * Where the case is after it.
     *
     * @return the next state, or the former one when the command was refused
     */
    public Option<S> after() {
        return answer.isRight() ? Option.some(answer.get().next()) : before;
    }
}
