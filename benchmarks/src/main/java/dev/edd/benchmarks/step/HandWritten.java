package dev.edd.benchmarks.step;

import static dev.edd.benchmarks.step.Checks.OFFICER;
import static dev.edd.benchmarks.step.Checks.POLICY;
import static dev.edd.benchmarks.step.Checks.PROVIDER;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** The floor: a switch in a switch, with nothing in between. */
final class HandWritten implements Stepping {
    @Override
    public Either<Refusal, Step<Verification, VerificationEvent>> give(Verification state, Ask ask) {
        return switch (state.state()) {
            case STORING -> storing(state, ask);
            case WAITING -> waiting(state, ask);
            case PENDING -> pending(state, ask);
            case REVIEWING -> reviewing(state, ask);
            case EXPIRED, COMPLETED -> Either.left(Checks.notAllowed(state, ask.command()));
        };
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> storing(Verification from, Ask ask) {
        VerificationCommand command = ask.command();
        Refusal refusal;
        switch (ask.name()) {
            case OPEN_INQUIRY:
                refusal = Checks.ordinary(from, command, PROVIDER);
                return refusal == null ? Either.right(Makings.opened(from, command)) : Either.left(refusal);
            case FAIL:
                refusal = Checks.giveUp(from, command, OFFICER | POLICY);
                return refusal == null ? Either.right(Makings.givenUp(from, command)) : Either.left(refusal);
            default:
                return Either.left(Checks.notAllowed(from, command));
        }
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> waiting(Verification from, Ask ask) {
        VerificationCommand command = ask.command();
        Refusal refusal;
        switch (ask.name()) {
            case START_PROCESSING:
                refusal = Checks.undecided(from, command, OFFICER | PROVIDER);
                return refusal == null ? Either.right(Makings.started(from, command)) : Either.left(refusal);
            case EXPIRE:
                refusal = Checks.expire(from, command, OFFICER | POLICY);
                return refusal == null ? Either.right(Makings.expired(from, command)) : Either.left(refusal);
            default:
                return undecided(from, ask, OFFICER | PROVIDER | POLICY);
        }
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> pending(Verification from, Ask ask) {
        return undecided(from, ask, OFFICER | PROVIDER | POLICY);
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> reviewing(Verification from, Ask ask) {
        return ask.name() == Asked.FLAG_FOR_REVIEW
                ? Either.left(Checks.notAllowed(from, ask.command()))
                : undecided(from, ask, OFFICER);
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> undecided(
            Verification from, Ask ask, int deciders) {
        VerificationCommand command = ask.command();
        @Nullable Refusal refusal;
        switch (ask.name()) {
            case FLAG_FOR_REVIEW:
                refusal = Checks.undecided(from, command, OFFICER | PROVIDER | POLICY);
                return refusal == null ? Either.right(Makings.flagged(from, command)) : Either.left(refusal);
            case PASS:
                refusal = Checks.pass(from, command, deciders);
                return refusal == null ? Either.right(Makings.passed(from, command)) : Either.left(refusal);
            case FAIL:
                refusal = Checks.fail(from, command, deciders);
                return refusal == null ? Either.right(Makings.failed(from, command)) : Either.left(refusal);
            case RECORD_CHECK:
                refusal = Checks.undecided(from, command, OFFICER | PROVIDER);
                return refusal == null ? Either.right(Makings.checked(from, command)) : Either.left(refusal);
            case TRACK_INQUIRY:
                refusal = Checks.undecided(from, command, PROVIDER);
                return refusal == null ? Either.right(Makings.tracked(from, command)) : Either.left(refusal);
            default:
                return Either.left(Checks.notAllowed(from, command));
        }
    }
}
