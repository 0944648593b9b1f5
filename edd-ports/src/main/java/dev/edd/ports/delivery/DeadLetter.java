package dev.edd.ports.delivery;

import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A message that could not be delivered. Until it is retried or discarded, the subscriber gets nothing more about that
 * party, and everything about the others. Immutable.
 *
 * @param subscriber whom it was for
 * @param message what happened
 * @param attempts how often it was tried
 * @param parkedAt when it was given up
 * @param reason the class name of the failure, or {@code unfinished} when no attempt ever reported back; no personal data
 */
@Value.Builder
public record DeadLetter(
        SubscriberName subscriber, HistoryEntry message, int attempts, Instant parkedAt, String reason) {}
