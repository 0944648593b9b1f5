package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Spring's machine is too heavy to make one a case: as its documentation advises, one is reset to each stored case. For
 * one thread.
 */
final class SpringStepping implements Stepping {
    private static final String ATTEMPT = "attempt";

    private final StateMachine<VerificationState, Asked> machine;

    SpringStepping() {
        try {
            machine = built();
        } catch (Exception broken) { // Spring's builder declares no less
            throw new IllegalStateException(broken);
        }
        machine.startReactively().block();
    }

    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        resetTo(state);
        return send(state, ask);
    }

    @Override
    public Verification course(Verification stored, Ask[] asks, Consumer<VerificationEvent> recorded) {
        resetTo(stored);
        Verification state = stored;
        for (Ask ask : asks) {
            Step<Verification, VerificationEvent> step = send(state, ask).get();
            recorded.accept(step.event());
            state = step.next();
        }
        return state;
    }

    private void resetTo(Verification state) {
        StateMachineContext<VerificationState, Asked> context =
                new DefaultStateMachineContext<>(state.state(), null, Map.of(), new DefaultExtendedState());
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .withRegion()
                .resetStateMachineReactively(context)
                .block();
        machine.startReactively().block();
    }

    private Either<Refusal, Step<Verification, VerificationEvent>> send(Verification state, Ask ask) {
        Attempt attempt = new Attempt(state, ask.command());
        Message<Asked> message = MessageBuilder.withPayload(ask.name())
                .setHeader(ATTEMPT, attempt)
                .build();
        machine.sendEvent(Mono.just(message)).blockLast();
        return attempt.result();
    }

    private static StateMachine<VerificationState, Asked> built() throws Exception {
        StateMachineBuilder.Builder<VerificationState, Asked> builder = StateMachineBuilder.builder();
        builder.configureStates()
                .withStates()
                .initial(VerificationState.STORING)
                .states(EnumSet.allOf(VerificationState.class));
        for (Row row : Row.ALL) {
            if (row.from() == row.to()) {
                builder.configureTransitions()
                        .withInternal()
                        .source(row.from())
                        .event(row.on())
                        .guard(context -> attempt(context).isAllowedBy(row))
                        .action(context -> attempt(context).take(row));
            } else {
                builder.configureTransitions()
                        .withExternal()
                        .source(row.from())
                        .target(row.to())
                        .event(row.on())
                        .guard(context -> attempt(context).isAllowedBy(row))
                        .action(context -> attempt(context).take(row));
            }
        }
        return builder.build();
    }

    private static Attempt attempt(StateContext<VerificationState, Asked> context) {
        return (Attempt) Objects.requireNonNull(context.getMessageHeader(ATTEMPT));
    }
}
