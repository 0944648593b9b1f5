package dev.edd.ports.delivery;

import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;

/** Tells the outside world what happened, by webhook for instance. Gets every event; see {@link Subscriber}. */
@FunctionalInterface
public interface Notifier {
    /** The name under which a notifier's deliveries are kept. */
    SubscriberName NAME = new SubscriberName("notifier");

    /**
     * Tells what happened.
     *
     * @param message what happened; its id is the notification's id
     * @throws RuntimeException when nobody could be told; it comes again later
     */
    void tell(HistoryEntry message);
}
