package dev.edd.ports;

import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.UnitOfWork;

/**
 * Everything that one adapter stores, for one tenant: what the facade is built on, and all that changes between memory
 * and a database. Safe to share between threads.
 */
public interface Storage {
    /**
     * Runs work against the stores.
     *
     * @return the unit of work, always the same
     */
    UnitOfWork unitOfWork();

    /**
     * Where deliveries wait.
     *
     * @return the outbox, always the same
     */
    Outbox outbox();
}
