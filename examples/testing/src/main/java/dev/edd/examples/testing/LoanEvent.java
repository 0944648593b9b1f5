package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;

/** What happens to a loan. */
public sealed interface LoanEvent extends Event {
    @Code("loan_applied_for")
    record AppliedFor(Stamp stamp, long amount) implements LoanEvent {}

    @Code("loan_granted")
    record Granted(Stamp stamp, long owed) implements LoanEvent {}

    @Code("loan_declined")
    record Declined(Stamp stamp) implements LoanEvent {}

    @Code("loan_repaid")
    record Repaid(Stamp stamp, long owed) implements LoanEvent {}

    @Code("loan_paid_off")
    record PaidOff(Stamp stamp) implements LoanEvent {}
}
