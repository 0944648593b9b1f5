package dev.edd.ports;

import dev.edd.domain.party.DocumentId;
import io.vavr.control.Option;

/**
 * What one call of {@link Documents#discardUnreferenced} did. Immutable.
 *
 * @param found how much content was looked at
 * @param discarded how much of it nobody knew, and is gone
 * @param next where to go on, none when all was looked at
 */
public record Discarded(int found, int discarded, Option<DocumentId> next) {}
