package dev.edd.ports;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerEvent.StandingChanged;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.request.RequestEvent.RequestAccepted;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.TriggerPolicy;
import dev.edd.domain.submission.SubmissionEvent.SubmissionDeleted;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Rates a customer again when something has become known that a model may weigh: a submission, a decided verification, accepted
 * answers, another standing. And when an onboarding begins, which a high rating has to find. A message that comes twice rates
 * twice, which puts no review off.
 */
final class RatingAgain implements Subscriber {
    static final SubscriberName NAME = new SubscriberName("risk-rating");

    private final RiskRatings ratings;
    private final Parties parties;

    RatingAgain(RiskRatings ratings, Parties parties) {
        this.ratings = ratings;
        this.parties = parties;
    }

    @Override
    public SubscriberName name() {
        return NAME;
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof SubmissionRecorded
                || event instanceof SubmissionDeleted
                || event instanceof VerificationPassed
                || event instanceof VerificationFailed
                || event instanceof RequestAccepted
                || event instanceof StandingChanged
                || event instanceof OnboardingBegun;
    }

    @Override
    public void receive(HistoryEntry message) {
        RatingOccasion occasion =
                message.event() instanceof RequestAccepted ? RatingOccasion.EDD_ACCEPTED : RatingOccasion.NEWS;
        customer(message.id().party())
                .forEach(customer ->
                        rate(customer, occasion, message.event().stamp().at()));
    }

    /** No customer who is known is refused, unless the host is not set up: then the message waits, and is seen to wait. */
    private void rate(CustomerId customer, RatingOccasion occasion, Instant since) {
        Refusal refusal = ratings.rate(customer, occasion, since, TriggerPolicy.RATING)
                .swap()
                .getOrNull();
        if (refusal != null) {
            throw new IllegalStateException("a customer cannot be rated: " + refusal.code());
        }
    }

    private Option<CustomerId> customer(PartyId party) {
        return party instanceof CustomerId customer
                ? Option.some(customer)
                : parties.counterparty((CounterpartyId) party).map(found -> found.customer());
    }
}
