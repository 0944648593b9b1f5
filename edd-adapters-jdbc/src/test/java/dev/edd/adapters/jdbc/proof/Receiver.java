package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Random;

/**
 * A subscriber that fails one time in five, always at the same attempts of the same messages; always for a poisoned party;
 * and that kills the relay which calls it when it is told to. Safe to share between threads.
 */
final class Receiver implements Subscriber {
    static final SubscriberName NAME = new SubscriberName("receiver");
    private static final int ONE_IN = 5;

    private Vector<MessageId> handedOver = Vector.empty();
    private Vector<MessageId> taken = Vector.empty();
    private Set<PartyId> poisoned = LinkedHashSet.empty();
    private boolean killing;
    private int failures;

    /** The message could not be taken. */
    static final class Unwilling extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The relay died: an error, which no relay survives. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    synchronized void poison(PartyId party) {
        poisoned = poisoned.add(party);
    }

    synchronized void killNext() {
        killing = true;
    }

    synchronized Seq<MessageId> handedOver() {
        return handedOver;
    }

    Seq<MessageId> handedOver(PartyId party) {
        return handedOver().filter(message -> message.party().equals(party));
    }

    synchronized Seq<MessageId> taken() {
        return taken;
    }

    /** How often it failed, poison aside. */
    synchronized int failures() {
        return failures;
    }

    @Override
    public SubscriberName name() {
        return NAME;
    }

    @Override
    public boolean wants(Event event) {
        return true;
    }

    @Override
    public synchronized void receive(HistoryEntry message) {
        int attempt = handedOver.count(message.id()::equals);
        handedOver = handedOver.append(message.id());
        if (killing) {
            killing = false;
            throw new Killed();
        }
        if (poisoned.contains(message.id().party())) {
            throw new Unwilling();
        }
        if (new Random(Objects.hash(message.id(), attempt)).nextInt(ONE_IN) == 0) {
            failures++;
            throw new Unwilling();
        }
        taken = taken.append(message.id());
    }
}
