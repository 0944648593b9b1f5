package dev.edd.benchmarks.jdbc;

import dev.edd.ports.provider.IdGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is told to go on, and ids that are the same each time. */
final class Ticking implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:30:00.000001Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void goOn(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }

    static IdGenerator ids(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }
}
