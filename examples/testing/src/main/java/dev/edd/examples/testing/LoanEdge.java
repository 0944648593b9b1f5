package dev.edd.examples.testing;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.examples.testing.LoanCommand.Apply;
import dev.edd.examples.testing.LoanCommand.Decline;
import dev.edd.examples.testing.LoanCommand.Grant;
import dev.edd.examples.testing.LoanCommand.PayOff;
import dev.edd.examples.testing.LoanCommand.Repay;
import dev.edd.examples.testing.LoanEvent.AppliedFor;
import dev.edd.examples.testing.LoanEvent.Declined;
import dev.edd.examples.testing.LoanEvent.Granted;
import dev.edd.examples.testing.LoanEvent.PaidOff;
import dev.edd.examples.testing.LoanEvent.Repaid;

/** The ways of a loan. A row whose methods do not fit its classes does not compile. */
enum LoanEdge {
    APPLY(Edge.birth(Apply.class, AppliedFor.class, Loan.Asked.class, by(PARTNER), Apply::decide, Loan.Asked::asked)),
    GRANT(Edge.transition(
            Loan.Asked.class,
            Grant.class,
            Granted.class,
            Loan.Running.class,
            by(OFFICER),
            Loan.Asked::grant,
            Loan.Asked::granted)),
    DECLINE(Edge.transition(
            Loan.Asked.class,
            Decline.class,
            Declined.class,
            Loan.Refused.class,
            by(OFFICER),
            Loan.Asked::decline,
            Loan.Asked::declined)),
    REPAY(Edge.transition(
            Loan.Running.class,
            Repay.class,
            Repaid.class,
            Loan.Running.class,
            by(PARTNER),
            Loan.Running::repay,
            Loan.Running::repaid)),
    PAY_OFF(Edge.transition(
            Loan.Running.class,
            PayOff.class,
            PaidOff.class,
            Loan.Settled.class,
            by(PARTNER, OFFICER),
            Loan.Running::payOff,
            Loan.Running::paidOff));

    private final Edge<Loan, LoanCommand, LoanEvent> edge;

    LoanEdge(Edge<Loan, LoanCommand, LoanEvent> edge) {
        this.edge = edge;
    }

    Edge<Loan, LoanCommand, LoanEvent> edge() {
        return edge;
    }
}
