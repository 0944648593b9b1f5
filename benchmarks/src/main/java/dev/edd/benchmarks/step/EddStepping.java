package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.control.Either;

/** The library. */
final class EddStepping implements Stepping {
    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        return Verification.LIFECYCLE.give(state, ask.command());
    }
}
