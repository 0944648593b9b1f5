package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The outbox over the storage's root. Each call takes one turn. */
final class MemoryOutbox implements Outbox {
    private final MemoryStorage storage;

    MemoryOutbox(MemoryStorage storage) {
        this.storage = storage;
    }

    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        Storable.instant(at);
        return storage.update(root -> {
            Lanes lanes = root.deliveries().lanes(subscriber);
            Vector<Delivery> claimed = Vector.empty();
            for (PartyId party : lanes.claimable(at, most)) {
                Lane lane = lanes.byParty().get(party).get().leased(lease.token(), lease.until());
                lanes = lanes.with(party, lane);
                claimed = claimed.append(new Delivery(subscriber, entry(root, party, lane), lane.attempts(), lease));
            }
            return Tuple.of(root.with(root.deliveries().with(subscriber, lanes)), claimed);
        });
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        return settle(delivery, (lanes, lane) -> lanes.shifted(party(delivery), lane));
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        Storable.instant(due);
        return settle(delivery, (lanes, lane) -> lanes.with(party(delivery), lane.postponed(due)));
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        return settle(
                delivery, (lanes, lane) -> lanes.with(party(delivery), lane.parked(Storable.instant(at), reason)));
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        Root root = storage.root();
        Lanes lanes = root.deliveries().lanes(subscriber);
        return Vector.ofAll(lanes.parked()).take(most).map(place -> {
            Lane lane = lanes.byParty().get(place.party()).get();
            Lane.Parked parked = lane.parked().get();
            return new DeadLetter(
                    subscriber, entry(root, place.party(), lane), lane.attempts(), parked.at(), parked.reason());
        });
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        Storable.instant(due);
        return change(
                subscriber,
                message,
                lane -> lane.parked().isDefined(),
                (lanes, lane) -> lanes.with(message.party(), lane.retried(due)));
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return change(
                subscriber,
                message,
                lane -> lane.parked().isDefined(),
                (lanes, lane) -> lanes.shifted(message.party(), lane));
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return storage.root().deliveries().lanes(subscriber).pending();
    }

    private boolean settle(Delivery delivery, BiFunction<Lanes, Lane, Lanes> change) {
        return change(
                delivery.subscriber(),
                delivery.message().id(),
                lane -> lane.lease().contains(delivery.lease().token()),
                change);
    }

    /** Changes the lane of a message if the message is its first and the lane is as it must be. */
    private boolean change(
            SubscriberName subscriber,
            MessageId message,
            Predicate<Lane> condition,
            BiFunction<Lanes, Lane, Lanes> change) {
        return storage.update(root -> {
            Lanes lanes = root.deliveries().lanes(subscriber);
            Option<Lane> lane = lanes.lane(message.party())
                    .filter(found -> found.sequence() == message.sequence())
                    .filter(condition);
            Root changed = lane.map(found -> root.with(root.deliveries().with(subscriber, change.apply(lanes, found))))
                    .getOrElse(root);
            return Tuple.of(changed, lane.isDefined());
        });
    }

    private static PartyId party(Delivery delivery) {
        return delivery.message().id().party();
    }

    private static HistoryEntry entry(Root root, PartyId party, Lane lane) {
        return root.history(party).get((int) lane.sequence() - 1);
    }
}
