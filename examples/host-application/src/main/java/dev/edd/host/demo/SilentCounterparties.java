package dev.edd.host.demo;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * A storage whose outbox keeps back the opened inquiry of a counterparty that answers nothing, until the inquiry expires. Else
 * nobody could see a watchlist check wait and expire after 24 hours (seed 004): processing starts at once.
 */
final class SilentCounterparties implements Storage, Outbox {
    private static final SubscriberName SCREENING = new SubscriberName("counterparty-screening");

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Sandbox sandbox;

    SilentCounterparties(Storage storage, Sandbox sandbox) {
        this.unitOfWork = storage.unitOfWork();
        this.outbox = storage.outbox();
        this.sandbox = sandbox;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Outbox outbox() {
        return this;
    }

    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        return outbox.claim(subscriber, lease, at, most).filter(delivery -> !isKeptBack(delivery, at));
    }

    private boolean isKeptBack(Delivery delivery, Instant at) {
        return delivery.subscriber().equals(SCREENING)
                && delivery.message().event() instanceof InquiryOpened opened
                && at.isBefore(opened.expiresAt())
                && delivery.message().id().party() instanceof CounterpartyId counterparty
                && sandbox.expected((VerificationId) delivery.message().of()).isEmpty()
                && isSilent(counterparty)
                && outbox.postpone(delivery, opened.expiresAt());
    }

    private boolean isSilent(CounterpartyId counterparty) {
        return unitOfWork
                .read(stores -> stores.parties().find(counterparty))
                .exists(read -> Sandbox.lastWord(read.value().name().full()).equals(Sandbox.NEVER_ANSWERS));
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        return outbox.acknowledge(delivery);
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        return outbox.postpone(delivery, due);
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        return outbox.park(delivery, at, reason);
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return outbox.deadLetters(subscriber, most);
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        return outbox.retry(subscriber, message, due);
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return outbox.discard(subscriber, message);
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return outbox.pending(subscriber);
    }
}
