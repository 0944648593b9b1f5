package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.examples.testing.LoanCommand.Decline;
import dev.edd.examples.testing.LoanCommand.Grant;
import dev.edd.examples.testing.LoanCommand.PayOff;
import dev.edd.examples.testing.LoanCommand.Repay;
import dev.edd.examples.testing.LoanEvent.AppliedFor;
import dev.edd.examples.testing.LoanEvent.Declined;
import dev.edd.examples.testing.LoanEvent.Granted;
import dev.edd.examples.testing.LoanEvent.PaidOff;
import dev.edd.examples.testing.LoanEvent.Repaid;
import io.vavr.control.Either;
import java.time.Instant;

/** A loan: a case of the host's own, written as those of the library are, with a type for each state and one table. */
public sealed interface Loan extends CaseState {
    /** The table of loans. */
    Lifecycle<Loan, LoanCommand, LoanEvent> LIFECYCLE = Lifecycle.of("loan", LoanEdge.values(), LoanEdge::edge);

    /** Somebody asks for it. */
    @Code("applied_for")
    record Asked(Instant createdAt, Instant updatedAt, long amount) implements Loan {
        static Asked asked(AppliedFor event) {
            return new Asked(event.stamp().at(), event.stamp().at(), event.amount());
        }

        Either<Refusal, Granted> grant(Grant command) {
            return Either.right(new Granted(command.stamp(), amount));
        }

        Running granted(Granted event) {
            return new Running(createdAt, event.stamp().at(), event.owed());
        }

        Either<Refusal, Declined> decline(Decline command) {
            return Either.right(new Declined(command.stamp()));
        }

        Refused declined(Declined event) {
            return new Refused(createdAt, event.stamp().at());
        }
    }

    /** Something of it is owed. */
    @Code("running")
    record Running(Instant createdAt, Instant updatedAt, long owed) implements Loan {
        Either<Refusal, Repaid> repay(Repay command) {
            return command.amount() >= owed
                    ? Either.left(new LoanRefusal.RepaysTooMuch())
                    : Either.right(new Repaid(command.stamp(), owed - command.amount()));
        }

        Running repaid(Repaid event) {
            return new Running(createdAt, event.stamp().at(), event.owed());
        }

        Either<Refusal, PaidOff> payOff(PayOff command) {
            return Either.right(new PaidOff(command.stamp()));
        }

        Settled paidOff(PaidOff event) {
            return new Settled(createdAt, event.stamp().at());
        }
    }

    /** Nothing is owed any more. */
    @Code("settled")
    record Settled(Instant createdAt, Instant updatedAt) implements Loan, CaseState.Closed {}

    /** It was never granted. */
    @Code("refused")
    record Refused(Instant createdAt, Instant updatedAt) implements Loan, CaseState.Closed {}
}
