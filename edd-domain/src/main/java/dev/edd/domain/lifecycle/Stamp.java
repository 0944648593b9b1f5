package dev.edd.domain.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Who takes a step, and when. Every command carries one and hands it to its event; both come from outside, since the
 * kernel reads no clock. Immutable.
 *
 * @param actor who
 * @param at when, in whole microseconds, at most {@link #LATEST}
 */
public record Stamp(Actor actor, Instant at) {
    /** The last instant of a step: what follows from it, ten years later at most, can still be stored. */
    public static final Instant LATEST = Instant.parse("9989-12-31T23:59:59.999999Z");

    /** Refuses an instant finer than a microsecond, or later than the latest. */
    public Stamp {
        requireNonNull(actor);
        Storable.instant(at);
        if (at.isAfter(LATEST)) {
            throw new IllegalArgumentException("a step at " + at + " is later than " + LATEST);
        }
    }
}
