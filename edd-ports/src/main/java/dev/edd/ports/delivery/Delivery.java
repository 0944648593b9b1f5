package dev.edd.ports.delivery;

import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;

/**
 * A message on its way to a subscriber. Immutable.
 *
 * @param subscriber whom it goes to
 * @param message what happened
 * @param attempt 1 for the first time it was claimed
 * @param lease under which it was claimed
 */
public record Delivery(SubscriberName subscriber, HistoryEntry message, int attempt, Lease lease) {}
