package dev.edd.benchmarks.step;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.On;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.control.Either;
import java.util.UUID;

/** COLA's machine holds no state of its own: one serves all cases. */
final class ColaStepping implements Stepping {
    private final StateMachine<VerificationState, Asked, Attempt> machine;

    ColaStepping() {
        StateMachineBuilder<VerificationState, Asked, Attempt> builder = StateMachineBuilderFactory.create();
        builder.setFailCallback((state, asked, attempt) -> {}); // the attempt says what was refused
        for (Row row : Row.ALL) {
            On<VerificationState, Asked, Attempt> on = row.from() == row.to()
                    ? builder.internalTransition().within(row.from()).on(row.on())
                    : builder.externalTransition().from(row.from()).to(row.to()).on(row.on());
            on.when(attempt -> attempt.isAllowedBy(row)).perform((from, to, asked, attempt) -> attempt.take(row));
        }
        machine = builder.build(UUID.randomUUID().toString()); // machines are kept by name, once each
    }

    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        Attempt attempt = new Attempt(state, ask.command());
        machine.fireEvent(state.state(), ask.name(), attempt);
        return attempt.result();
    }
}
