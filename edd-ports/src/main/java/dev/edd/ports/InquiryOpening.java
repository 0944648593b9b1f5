package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;

/**
 * Opens the inquiry of every verification that was created. When the case has moved on meanwhile the command is refused,
 * and the message counts as taken.
 */
final class InquiryOpening implements Subscriber {
    static final SubscriberName NAME = new SubscriberName("inquiry-opening");

    private final Verifications verifications;
    private final InquiryProvider provider;
    private final VerificationPolicy policy;

    InquiryOpening(Verifications verifications, InquiryProvider provider, VerificationPolicy policy) {
        this.verifications = verifications;
        this.provider = provider;
        this.policy = policy;
    }

    @Override
    public SubscriberName name() {
        return NAME;
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof VerificationCreated;
    }

    @Override
    public void receive(HistoryEntry message) {
        verifications
                .find((VerificationId) message.of())
                .filter(Storing.class::isInstance)
                .forEach(verification -> {
                    InquiryId inquiry = provider.open(message.id(), verification);
                    verifications.give(
                            verification.id(),
                            new Actor.Provider(provider.name()),
                            stamp -> new OpenInquiry(stamp, inquiry, policy));
                });
    }
}
