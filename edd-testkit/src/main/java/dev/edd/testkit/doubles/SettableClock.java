package dev.edd.testkit.doubles;

import dev.edd.domain.lifecycle.Storable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. In whole microseconds. Safe to share between threads. */
public final class SettableClock implements InstantSource {
    private final AtomicReference<Instant> now;

    /**
     * A clock at an instant.
     *
     * @param start what it tells until it is moved, in whole microseconds
     */
    public SettableClock(Instant start) {
        this.now = new AtomicReference<>(Storable.instant(start));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /**
     * Moves the clock on.
     *
     * @param by how far: positive, in whole microseconds
     * @return what the clock tells now
     */
    public Instant advance(Duration by) {
        Storable.duration("advance", by);
        return now.updateAndGet(instant -> Storable.instant(instant.plus(by)));
    }

    /**
     * Sets the clock, also back: clocks of real machines do so.
     *
     * @param to what it tells from now on, in whole microseconds
     */
    public void set(Instant to) {
        now.set(Storable.instant(to));
    }
}
