package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.host.security.Caller;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
            log.write(officer, id, decision.outcome(), decision.note(), said(answer));
        }
        return answer;
    }

    /**
     * Decides a request in one transaction; what it means for the onboarding that waits for it is a part of that.
     *
     * @return the request as it is then, or why the library refused; a refusal is noted as well, unless there is no such request
     */
    @Transactional
    Either<Refusal, EddRequest> decide(Caller officer, RequestId id, RequestDecision decision) {
        Option<EddRequest> request = officer.edd().requests().find(id);
        if (request.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound());
        }
        Either<Refusal, EddRequest> answer = decision.taking().take(officer.edd(), request.get(), officer.actor());
        log.write(officer, id, decision.outcome(), decision.note(), said(answer));
        return answer;
    }

    /**
     * Rates a customer who is being onboarded, in one transaction. Whoever need not pause is done with it, unless it waits for a
     * request already: that is ended first.
     *
     * @return the onboarding, paused or completed, or why the library refused
     */
    @Transactional
    Either<Refusal, Onboarding> rate(Caller officer, CustomerId customer, RiskRating rating) {
        Option<Onboarding> current = officer.edd()
                .onboardings()
                .page(OnboardingQuery.of(customer), Keyset.first(1))
                .items()
                .headOption();
        if (current.isEmpty()) {
            return Either.left(new OnboardingRefusal.NotFound());
        }
        OnboardingId id = current.get().id();
        Either<Refusal, Onboarding> answer = officer.edd()
                .onboardings()
                .rate(id, rating, officer.actor())
                .flatMap(rated -> rated instanceof InProgress || rating != RiskRating.HIGH
                        ? officer.edd().onboardings().complete(id, rating, officer.actor())
                        : Either.right(rated));
        log.write(officer, id, "rated_" + rating.code(), Option.none(), said(answer));
        return answer;
    }

    private static String said(Either<Refusal, ?> answer) {
        return answer.fold(Refusal::code, decided -> DecisionLog.DECIDED);
    }
}
