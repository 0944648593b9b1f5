package dev.edd.ports;

import dev.edd.domain.lifecycle.Event;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;

/** Hands every event to the host's notifier. */
record Telling(Notifier notifier) implements Subscriber {
    @Override
    public SubscriberName name() {
        return Notifier.NAME;
    }

    @Override
    public boolean wants(Event event) {
        return true;
    }

    @Override
    public void receive(HistoryEntry message) {
        notifier.tell(message);
    }
}
