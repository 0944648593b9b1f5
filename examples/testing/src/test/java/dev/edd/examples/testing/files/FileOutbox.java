package dev.edd.examples.testing.files;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/** The outbox over the ledger: each call is a change of its own. */
record FileOutbox(FileStorage storage) implements Outbox {
    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        Storable.instant(at);
        return storage.change(ledger -> {
            Seq<Waiting> claimed = of(ledger, subscriber)
                    .groupBy(each -> each.message().party())
                    .values()
                    .map(lane -> lane.minBy(each -> each.message().sequence()).get())
                    .filter(first -> first.parked().isEmpty() && !first.due().isAfter(at))
                    .sorted(Comparator.comparing(Waiting::due)
                            .thenComparing(each -> each.message().party().key()))
                    .take(most)
                    .map(first -> first.leased(lease.token(), lease.until()))
                    .toVector();
            return Tuple.of(
                    claimed.map(Change.Posted::new),
                    claimed.map(
                            each -> new Delivery(subscriber, ledger.entry(each.message()), each.attempts(), lease)));
        });
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        return held(delivery, FileOutbox::settled);
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        Storable.instant(due);
        return held(delivery, waiting -> new Change.Posted(waiting.postponed(due)));
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        Storable.instant(at);
        return held(delivery, waiting -> new Change.Posted(waiting.parked(at, reason)));
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        Ledger ledger = storage.ledger();
        return of(ledger, subscriber)
                .flatMap(each -> each.parked()
                        .map(parked -> new DeadLetter(
                                subscriber,
                                ledger.entry(each.message()),
                                each.attempts(),
                                parked.at(),
                                parked.reason())))
                .sorted(Comparator.comparing(DeadLetter::parkedAt)
                        .thenComparing(each -> each.message().id().party().key()))
                .take(most);
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        Storable.instant(due);
        return parked(subscriber, message, waiting -> new Change.Posted(waiting.retried(due)));
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return parked(subscriber, message, FileOutbox::settled);
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return of(storage.ledger(), subscriber).size();
    }

    private static Vector<Waiting> of(Ledger ledger, SubscriberName subscriber) {
        return ledger.post()
                .values()
                .filter(each -> each.subscriber().equals(subscriber))
                .toVector();
    }

    private static Change settled(Waiting waiting) {
        return new Change.Settled(waiting.subscriber(), waiting.message());
    }

    /** A lease is known by its token, and counts until somebody else has claimed the delivery. */
    private boolean held(Delivery delivery, Function<Waiting, Change> change) {
        return storage.change(ledger -> answer(ledger.post()
                .get(Tuple.of(delivery.subscriber(), delivery.message().id()))
                .filter(waiting -> waiting.lease().contains(delivery.lease().token()))
                .map(change)));
    }

    private boolean parked(SubscriberName subscriber, MessageId message, Function<Waiting, Change> change) {
        return storage.change(ledger -> answer(ledger.post()
                .get(Tuple.of(subscriber, message))
                .filter(waiting -> waiting.parked().isDefined())
                .map(change)));
    }

    private static Tuple2<Seq<Change>, Boolean> answer(Option<Change> change) {
        return Tuple.of(change.toVector(), change.isDefined());
    }
}
