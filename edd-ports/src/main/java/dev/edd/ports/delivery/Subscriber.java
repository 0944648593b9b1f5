package dev.edd.ports.delivery;

import dev.edd.domain.lifecycle.Event;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;

/**
 * Somebody who acts on what happened, or must be told. Gets each message at least once, and the messages of one party in
 * order; tells repeated ones by their id. Called by whichever thread runs the relay.
 */
public interface Subscriber {
    /**
     * The name under which deliveries are kept.
     *
     * @return always the same
     */
    SubscriberName name();

    /**
     * Whether events like this are for this subscriber; asked when the event is committed.
     *
     * @param event what happened
     * @return true to have it delivered
     */
    boolean wants(Event event);

    /**
     * Takes a message. To return is to acknowledge.
     *
     * @param message what happened
     * @throws RuntimeException when the message could not be taken; it comes again later
     */
    void receive(HistoryEntry message);
}
