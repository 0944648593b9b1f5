package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a verification, written by hand: what refuses a command, or null. The guards of every contender but ours. Roles are bits
 * by their place, the least work that tells them apart; no bit outlives the process.
 */
@SuppressWarnings("EnumOrdinal")
final class Checks {
    static final int OFFICER = 1 << Role.OFFICER.ordinal();
    static final int PROVIDER = 1 << Role.PROVIDER.ordinal();
    static final int POLICY = 1 << Role.POLICY.ordinal();

    private Checks() {}

    /** Who asks, and that time has not gone back. */
    static @Nullable Refusal ordinary(Verification state, VerificationCommand command, int roles) {
        Stamp stamp = command.stamp();
        Role role = stamp.actor().role();
        if ((roles & 1 << role.ordinal()) == 0) {
            return new LifecycleRefusal.NotPermitted(role, state.state().code(), Coded.of(command.getClass()));
        }
        return stamp.at().isBefore(state.updatedAt())
                ? new LifecycleRefusal.TimeWentBack(state.updatedAt(), stamp.at())
                : null;
    }

    /** From the expiry on, to expire is all that is allowed. */
    static @Nullable Refusal undecided(Verification state, VerificationCommand command, int roles) {
        Refusal refusal = ordinary(state, command, roles);
        return refusal == null
                        && state instanceof Waiting waiting
                        && !command.stamp().at().isBefore(waiting.expiresAt())
                ? new VerificationRefusal.PastExpiry(waiting.expiresAt())
                : refusal;
    }

    static @Nullable Refusal pass(Verification state, VerificationCommand command, int roles) {
        Refusal refusal = undecided(state, command, roles);
        return refusal == null && !areInFavour(((Pass) command).decisions())
                ? new VerificationRefusal.ContradictingDecisions()
                : refusal;
    }

    static @Nullable Refusal fail(Verification state, VerificationCommand command, int roles) {
        Refusal refusal = undecided(state, command, roles);
        return refusal == null && ((Fail) command).failureCodes().isEmpty()
                ? new VerificationRefusal.NoFailureCode()
                : refusal;
    }

    static @Nullable Refusal giveUp(Verification state, VerificationCommand command, int roles) {
        Refusal refusal = ordinary(state, command, roles);
        if (refusal != null) {
            return refusal;
        }
        Fail fail = (Fail) command;
        if (fail.failureCodes().size() != 1 || !fail.failureCodes().contains(FailureCode.DECISION_TIMEOUT)) {
            return new VerificationRefusal.OnlyTimeout();
        }
        Storing storing = (Storing) state;
        return fail.stamp().at().isBefore(storing.answerDue())
                ? new VerificationRefusal.NotDueYet(storing.answerDue())
                : null;
    }

    static @Nullable Refusal expire(Verification state, VerificationCommand command, int roles) {
        Refusal refusal = ordinary(state, command, roles);
        Waiting waiting = (Waiting) state;
        return refusal == null && command.stamp().at().isBefore(waiting.expiresAt())
                ? new VerificationRefusal.NotDueYet(waiting.expiresAt())
                : refusal;
    }

    static Refusal notAllowed(Verification state, VerificationCommand command) {
        return new LifecycleRefusal.NotAllowed(state.state().code(), Coded.of(command.getClass()));
    }

    private static boolean areInFavour(Seq<ComplianceDecision> decisions) {
        for (int at = 0; at < decisions.size(); at++) {
            if (decisions.get(at).state() != DecisionState.PASSED) {
                return false;
            }
            for (int earlier = 0; earlier < at; earlier++) {
                if (decisions.get(earlier).type() == decisions.get(at).type()) {
                    return false;
                }
            }
        }
        return true;
    }
}
