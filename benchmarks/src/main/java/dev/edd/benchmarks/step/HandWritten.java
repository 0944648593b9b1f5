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
        return switch (ask.name()) {
            case OPEN_INQUIRY -> {
                @Nullable Refusal refusal = Checks.ordinary(from, command, PROVIDER);
                yield refusal == null ? Either.right(Makings.opened(from, command)) : Either.left(refusal);
            }
            case FAIL -> {
                @Nullable Refusal refusal = Checks.giveUp(from, command, OFFICER | POLICY);
                yield refusal == null ? Either.right(Makings.givenUp(from, command)) : Either.left(refusal);
            }
            default -> Either.left(Checks.notAllowed(from, command));
        };
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> waiting(Verification from, Ask ask) {
        VerificationCommand command = ask.command();
        return switch (ask.name()) {
            case START_PROCESSING -> {
                @Nullable Refusal refusal = Checks.undecided(from, command, OFFICER | PROVIDER);
                yield refusal == null ? Either.right(Makings.started(from, command)) : Either.left(refusal);
            }
            case EXPIRE -> {
                @Nullable Refusal refusal = Checks.expire(from, command, OFFICER | POLICY);
                yield refusal == null ? Either.right(Makings.expired(from, command)) : Either.left(refusal);
            }
            default -> undecided(from, ask, OFFICER | PROVIDER | POLICY);
        };
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
        return switch (ask.name()) {
            case FLAG_FOR_REVIEW -> {
                @Nullable Refusal refusal = Checks.undecided(from, command, OFFICER | PROVIDER | POLICY);
                yield refusal == null ? Either.right(Makings.flagged(from, command)) : Either.left(refusal);
            }
            case PASS -> {
                @Nullable Refusal refusal = Checks.pass(from, command, deciders);
                yield refusal == null ? Either.right(Makings.passed(from, command)) : Either.left(refusal);
            }
            case FAIL -> {
                @Nullable Refusal refusal = Checks.fail(from, command, deciders);
                yield refusal == null ? Either.right(Makings.failed(from, command)) : Either.left(refusal);
            }
            case RECORD_CHECK -> {
                @Nullable Refusal refusal = Checks.undecided(from, command, OFFICER | PROVIDER);
                yield refusal == null ? Either.right(Makings.checked(from, command)) : Either.left(refusal);
            }
            case TRACK_INQUIRY -> {
                @Nullable Refusal refusal = Checks.undecided(from, command, PROVIDER);
                yield refusal == null ? Either.right(Makings.tracked(from, command)) : Either.left(refusal);
            }
            default -> Either.left(Checks.notAllowed(from, command));
        };
    }
}
