package dev.edd.ports.store;

import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.Id;

/**
 * An event as it was recorded: which case or party it happened to, and its place in that one's history. It is also the
 * message that subscribers get. Immutable.
 *
 * @param id the party, and the place in its sequence
 * @param of the case or party that the event happened to
 * @param version the version that the event made, 1 for a birth
 * @param event what happened, by whom, and when
 */
public record HistoryEntry(MessageId id, Id of, long version, Event event) {}
