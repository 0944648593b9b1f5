package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.control.Either;
import java.util.function.Consumer;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.builder.On;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** Squirrel's builder serves all cases, its machine one. */
final class SquirrelStepping implements Stepping {
    private final StateMachineBuilder<Machine, VerificationState, Asked, Attempt> builder =
            StateMachineBuilderFactory.create(Machine.class, VerificationState.class, Asked.class, Attempt.class);

    SquirrelStepping() {
        for (Row row : Row.ALL) {
            On<Machine, VerificationState, Asked, Attempt> on = row.from() == row.to()
                    ? builder.internalTransition().within(row.from()).on(row.on())
                    : builder.externalTransition().from(row.from()).to(row.to()).on(row.on());
            on.when(new Guard(row)).perform(new Taking(row));
        }
    }

    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        return fire(builder.newStateMachine(state.state()), state, ask);
    }

    @Override
    public Verification course(Verification stored, Ask[] asks, Consumer<VerificationEvent> recorded) {
        Machine machine = builder.newStateMachine(stored.state());
        Verification state = stored;
        for (Ask ask : asks) {
            Step<Verification, VerificationEvent> step =
                    fire(machine, state, ask).get();
            recorded.accept(step.event());
            state = step.next();
        }
        return state;
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> fire(
            Machine machine, Verification state, Ask ask) {
        Attempt attempt = new Attempt(state, ask.command());
        machine.fire(ask.name(), attempt);
        return attempt.result();
    }

    /** The machine of a case; Squirrel makes it by reflection. */
    public static final class Machine extends AbstractStateMachine<Machine, VerificationState, Asked, Attempt> {}

    private static final class Guard extends AnonymousCondition<Attempt> {
        private final Row row;

        Guard(Row row) {
            this.row = row;
        }

        @Override
        public boolean isSatisfied(Attempt attempt) {
            return attempt.isAllowedBy(row);
        }
    }

    private static final class Taking extends AnonymousAction<Machine, VerificationState, Asked, Attempt> {
        private final Row row;

        Taking(Row row) {
            this.row = row;
        }

        @Override
        public void execute(
                VerificationState from, VerificationState to, Asked asked, Attempt attempt, Machine machine) {
            attempt.take(row);
        }
    }
}
