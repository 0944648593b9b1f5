package dev.edd.host.providers;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.Waiting;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import java.util.function.Supplier;

/** Hands enhanced due diligence to an officer as soon as it begins, since there is no provider who would ask the customer. */
record StraightToOfficers(Supplier<Edd> edd) implements Subscriber {
    private static final Actor POLICY = new Actor.Policy("no-provider");

    @Override
    public SubscriberName name() {
        return new SubscriberName("straight-to-officers");
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof InquiryOpened;
    }

    @Override
    public void receive(HistoryEntry message) {
        edd.get()
                .verifications()
                .find((VerificationId) message.of())
                .filter(found -> found instanceof Waiting
                        && found.header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE)
                .forEach(found -> edd.get().verifications().give(found.id(), POLICY, FlagForReview::new));
    }
}
