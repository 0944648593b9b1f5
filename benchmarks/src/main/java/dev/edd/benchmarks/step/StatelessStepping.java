package dev.edd.benchmarks.step;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.github.oxo42.stateless4j.triggers.TriggerWithParameters1;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * stateless4j's configuration serves all cases, its machine one. A guard of it sees no argument, so the choice of the
 * destination asks the rules: refused, a case stays where it is.
 */
final class StatelessStepping implements Stepping {
    private final StateMachineConfig<VerificationState, Asked> config = new StateMachineConfig<>();
    private final Map<Asked, TriggerWithParameters1<Attempt, Asked>> triggers = new EnumMap<>(Asked.class);

    StatelessStepping() {
        for (Asked asked : Asked.values()) {
            triggers.put(asked, config.setTriggerParameters(asked, Attempt.class));
        }
        for (Row row : Row.ALL) {
            config.configure(row.from())
                    .permitDynamic(
                            trigger(row.on()), attempt -> attempt.isAllowedBy(row) ? row.to() : row.from(), attempt -> {
                                if (attempt.isAllowed()) {
                                    attempt.take(row);
                                }
                            });
        }
    }

    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        return fire(machine(state), state, ask);
    }

    @Override
    public Verification course(Verification stored, Ask[] asks, Consumer<VerificationEvent> recorded) {
        StateMachine<VerificationState, Asked> machine = machine(stored);
        Verification state = stored;
        for (Ask ask : asks) {
            Step<Verification, VerificationEvent> step =
                    fire(machine, state, ask).get();
            recorded.accept(step.event());
            state = step.next();
        }
        return state;
    }

    private StateMachine<VerificationState, Asked> machine(Verification state) {
        StateMachine<VerificationState, Asked> machine = new StateMachine<>(state.state(), config);
        machine.onUnhandledTrigger((from, asked) -> {}); // the attempt says what was refused
        return machine;
    }

    private Either<Refusal, Step<Verification, VerificationEvent>> fire(
            StateMachine<VerificationState, Asked> machine, Verification state, Ask ask) {
        Attempt attempt = new Attempt(state, ask.command());
        machine.fire(trigger(ask.name()), attempt);
        return attempt.result();
    }

    private TriggerWithParameters1<Attempt, Asked> trigger(Asked asked) {
        return Objects.requireNonNull(triggers.get(asked));
    }
}
