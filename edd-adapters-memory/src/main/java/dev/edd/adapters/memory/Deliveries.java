package dev.edd.adapters.memory;

import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.HashMap;
import io.vavr.collection.Set;
import java.time.Instant;

/**
 * What is still to be delivered, for each subscriber and party in the order of the party's sequence. Immutable.
 *
 * @param bySubscriber the lanes of each subscriber
 */
record Deliveries(HashMap<SubscriberName, Lanes> bySubscriber) {
    static final Deliveries EMPTY = new Deliveries(HashMap.empty());

    Deliveries with(MessageId message, Instant since, Set<SubscriberName> subscribers) {
        return new Deliveries(subscribers.foldLeft(
                bySubscriber,
                (all, subscriber) -> all.put(subscriber, lanes(subscriber).with(message, since))));
    }

    Deliveries with(SubscriberName subscriber, Lanes lanes) {
        return new Deliveries(bySubscriber.put(subscriber, lanes));
    }

    Lanes lanes(SubscriberName subscriber) {
        return bySubscriber.getOrElse(subscriber, Lanes.EMPTY);
    }

    /**
     * When a lane may be claimed, or when it was parked: what lanes are sorted by.
     *
     * @param at the instant
     * @param party whose lane
     */
    record Due(Instant at, PartyId party) {}
}
