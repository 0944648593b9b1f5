package dev.edd.benchmarks.step;

import static dev.edd.benchmarks.step.Checks.OFFICER;
import static dev.edd.benchmarks.step.Checks.POLICY;
import static dev.edd.benchmarks.step.Checks.PROVIDER;
import static dev.edd.domain.verification.VerificationState.COMPLETED;
import static dev.edd.domain.verification.VerificationState.EXPIRED;
import static dev.edd.domain.verification.VerificationState.PENDING;
import static dev.edd.domain.verification.VerificationState.REVIEWING;
import static dev.edd.domain.verification.VerificationState.STORING;
import static dev.edd.domain.verification.VerificationState.WAITING;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A transition as a state machine that others wrote is told of it.
 *
 * @param from the state to come from
 * @param on the command
 * @param to the state to go to
 * @param roles who may give the command, as bits
 * @param guard what refuses the command
 * @param action makes the event and the next state
 */
record Row(VerificationState from, Asked on, VerificationState to, int roles, Guard guard, Action action) {
    /** The table of a verification once more, in the order of the library's own. */
    static final Vector<Row> ALL = Vector.of(
            new Row(STORING, Asked.OPEN_INQUIRY, WAITING, PROVIDER, Checks::ordinary, Makings::opened),
            new Row(STORING, Asked.FAIL, COMPLETED, OFFICER | POLICY, Checks::giveUp, Makings::givenUp),
            new Row(WAITING, Asked.START_PROCESSING, PENDING, OFFICER | PROVIDER, Checks::undecided, Makings::started),
            flag(WAITING),
            flag(PENDING),
            pass(WAITING, OFFICER | PROVIDER | POLICY),
            pass(PENDING, OFFICER | PROVIDER | POLICY),
            pass(REVIEWING, OFFICER),
            fail(WAITING, OFFICER | PROVIDER | POLICY),
            fail(PENDING, OFFICER | PROVIDER | POLICY),
            fail(REVIEWING, OFFICER),
            new Row(WAITING, Asked.EXPIRE, EXPIRED, OFFICER | POLICY, Checks::expire, Makings::expired),
            check(WAITING),
            check(PENDING),
            check(REVIEWING),
            track(WAITING),
            track(PENDING),
            track(REVIEWING));

    @Nullable
    Refusal refusal(Verification state, VerificationCommand command) {
        return guard.refusal(state, command, roles);
    }

    private static Row flag(VerificationState from) {
        return new Row(
                from,
                Asked.FLAG_FOR_REVIEW,
                REVIEWING,
                OFFICER | PROVIDER | POLICY,
                Checks::undecided,
                Makings::flagged);
    }

    private static Row pass(VerificationState from, int roles) {
        return new Row(from, Asked.PASS, COMPLETED, roles, Checks::pass, Makings::passed);
    }

    private static Row fail(VerificationState from, int roles) {
        return new Row(from, Asked.FAIL, COMPLETED, roles, Checks::fail, Makings::failed);
    }

    private static Row check(VerificationState in) {
        return new Row(in, Asked.RECORD_CHECK, in, OFFICER | PROVIDER, Checks::undecided, Makings::checked);
    }

    private static Row track(VerificationState in) {
        return new Row(in, Asked.TRACK_INQUIRY, in, PROVIDER, Checks::undecided, Makings::tracked);
    }

    /** What refuses a command, or null. */
    @FunctionalInterface
    interface Guard {
        @Nullable
        Refusal refusal(Verification state, VerificationCommand command, int roles);
    }

    /** Makes the event and the next state. */
    @FunctionalInterface
    interface Action {
        Step<Verification, VerificationEvent> make(Verification state, VerificationCommand command);
    }
}
