package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import io.vavr.control.Either;

/** What can be asked of a loan. */
public sealed interface LoanCommand extends Command {
    @Code("apply")
    record Apply(Stamp stamp, long amount) implements LoanCommand {
        Either<Refusal, LoanEvent.AppliedFor> decide() {
            return amount < 1
                    ? Either.left(new LoanRefusal.NothingAskedFor())
                    : Either.right(new LoanEvent.AppliedFor(stamp, amount));
        }
    }

    @Code("grant")
    record Grant(Stamp stamp) implements LoanCommand {}

    @Code("decline")
    record Decline(Stamp stamp) implements LoanCommand {}

    @Code("repay")
    record Repay(Stamp stamp, long amount) implements LoanCommand {}

    @Code("pay_off")
    record PayOff(Stamp stamp) implements LoanCommand {}
}
