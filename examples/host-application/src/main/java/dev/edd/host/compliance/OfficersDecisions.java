package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.host.security.Caller;
import io.vavr.control.Either;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides cases, and notes why: the step of the case and the host's own row are stored together or not at all. */
@Component
class OfficersDecisions {
    private final DecisionLog log;

    OfficersDecisions(DecisionLog log) {
        this.log = log;
    }

    /**
     * Decides a case in one transaction. One that lost a race throws, and is to be repeated as a whole.
     *
     * @return the case as it is then, or why the library refused; a refusal is noted as well, unless there is no such case
     */
    @Transactional
    Either<Refusal, Verification> decide(Caller officer, VerificationId id, Decision decision) {
        Either<Refusal, Verification> answer =
                officer.edd().verifications().give(id, officer.actor(), decision.command());
        // a refusal is a value and has left the transaction usable
        if (answer.isRight() || !(answer.getLeft() instanceof VerificationRefusal.NotFound)) {
            log.write(officer, id, decision, answer.fold(Refusal::code, decided -> DecisionLog.DECIDED));
        }
        return answer;
    }
}
