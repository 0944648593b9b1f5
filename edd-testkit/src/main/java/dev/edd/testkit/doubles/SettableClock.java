package dev.edd.testkit.doubles;

import dev.edd.domain.lifecycle.Storable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. In whole microseconds. Safe to share between threads. */
public final class SettableClock implements InstantSource {
    private Instant now;

    /**
     * A clock at an instant.
     *
     * @param start what it tells until it is moved, in whole microseconds
     */
    public SettableClock(Instant start) {
        this.now = Storable.instant(start);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /**
     * Moves the clock on.
     *
     * @param by how far: positive, in whole microseconds
     * @return what the clock tells now
     */
    public synchronized Instant advance(Duration by) {
        Storable.duration("advance", by);
        now = Storable.instant(now.plus(by));
        return now;
    }

    /**
     * Sets the clock, also back: clocks of real machines do so.
     *
     * @param to what it tells from now on, in whole microseconds
     */
    public synchronized void set(Instant to) {
        now = Storable.instant(to);
    }
}
