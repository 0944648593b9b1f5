package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.host.tenant.Expectations.Ending;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.function.Supplier;

/** Plays the customer and the provider of an enhanced due diligence whose caller has said how it is to end. */
record SandboxCustomers(Sandbox sandbox, Supplier<Edd> edd) implements Subscriber {
    private static final Actor PROVIDER = new Actor.Provider(Sandbox.NAME);

    @Override
    public SubscriberName name() {
        return new SubscriberName("sandbox-customers");
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof InquiryOpened || isEnd(event);
    }

    @Override
    public void receive(HistoryEntry message) {
        VerificationId id = (VerificationId) message.of();
        if (isEnd(message.event())) {
            sandbox.forget(id);
            return;
        }
        edd.get()
                .verifications()
                .find(id)
                .filter(found -> found.header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE)
                .flatMap(found -> sandbox.expected(id))
                .forEach(ending -> edd.get().verifications().giveAll(id, PROVIDER, stamp -> commands(stamp, ending)));
    }

    private static boolean isEnd(Event event) {
        return event instanceof VerificationPassed
                || event instanceof VerificationFailed
                || event instanceof VerificationExpired;
    }

    private static Seq<VerificationCommand> commands(Stamp stamp, Ending ending) {
        return List.of(
                new VerificationCommand.TrackInquiry(stamp, InquiryState.COMPLETED),
                switch (ending) {
                    case PASSED -> new VerificationCommand.Pass(stamp, Vector.empty());
                    case FAILED -> new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.REQUESTED_FAILURE));
                });
    }
}
