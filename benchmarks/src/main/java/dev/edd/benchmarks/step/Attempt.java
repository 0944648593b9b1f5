package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** What a state machine hands from its guard to its action, and back to whoever fired. For one command and one thread. */
final class Attempt {
    private final Verification state;
    private final VerificationCommand command;
    private @Nullable Refusal refusal;
    private @Nullable Step<Verification, VerificationEvent> taken;

    Attempt(Verification state, VerificationCommand command) {
        this.state = state;
        this.command = command;
    }

    boolean isAllowedBy(Row row) {
        refusal = row.refusal(state, command);
        return refusal == null;
    }

    boolean isAllowed() {
        return refusal == null;
    }

    void take(Row row) {
        taken = row.action().make(state, command);
    }

    /** A machine that found no transition ran neither guard nor action. */
    Either<Refusal, Step<Verification, VerificationEvent>> result() {
        if (taken != null) {
            return Either.right(taken);
        }
        return Either.left(refusal == null ? Checks.notAllowed(state, command) : refusal);
    }
}
