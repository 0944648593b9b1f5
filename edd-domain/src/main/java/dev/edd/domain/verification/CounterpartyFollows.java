package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyStanding;
import io.vavr.control.Option;

/**
 * The rule that a counterparty's standing follows the outcome of its check (seed 004): passed makes it verified, failed
 * makes it unverified, expired leaves it alone. A counterparty that an officer has rejected stays rejected, until an officer
 * says otherwise.
 */
public final class CounterpartyFollows {
    private CounterpartyFollows() {}

    /**
     * Chooses the command for the counterparty that goes into the same commit as the step of its verification.
     *
     * @param after the verification after the step
     * @param counterparty its counterparty as registered; nothing follows for another one
     * @param stamp who decided, and when
     * @return the change of standing, none when it stays as it is
     */
    public static Option<CounterpartyCommand> command(Verification after, Counterparty counterparty, Stamp stamp) {
        boolean isTheSubject = after.header().subject().party().equals(counterparty.id());
        return after.outcome()
                .filter(outcome -> isTheSubject && counterparty.standing() != CounterpartyStanding.REJECTED)
                .map(outcome -> outcome.isPassed() ? CounterpartyStanding.VERIFIED : CounterpartyStanding.UNVERIFIED)
                .filter(standing -> standing != counterparty.standing())
                .map(standing -> new CounterpartyCommand.ChangeStanding(stamp, standing));
    }
}
