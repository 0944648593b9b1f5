package dev.edd.domain.lifecycle;

import java.time.Instant;

/**
 * Who takes a step, and when. Every command carries one and hands it to its event; both come from outside, since the
 * kernel reads no clock. Immutable.
 *
 * @param actor who
 * @param at when, in whole microseconds
 */
public record Stamp(Actor actor, Instant at) {
    /** Refuses an instant finer than a microsecond. */
    public Stamp {
        Storable.instant(at);
    }
}
