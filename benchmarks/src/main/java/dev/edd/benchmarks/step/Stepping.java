package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.control.Either;
import java.util.function.Consumer;

/**
 * A way to run verifications. Each makes the same events and the same states, checks the same roles, instants and rules, and
 * refuses with the same values.
 */
interface Stepping {
    /** Gives a command to a case as it is stored. */
    Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask);

    /** Takes a case from where it is stored to where the commands lead, telling each event. */
    default Verification course(Verification stored, Ask[] asks, Consumer<VerificationEvent> recorded) {
        Verification state = stored;
        for (Ask ask : asks) {
            Step<Verification, VerificationEvent> step = give(state, ask).get();
            recorded.accept(step.event());
            state = step.next();
        }
        return state;
    }
}
