package dev.edd.benchmarks.jdbc;

import dev.edd.ports.provider.IdGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;

/** A clock that stands until it is told to go on, by one thread; and ids that are the same each time. */
final class Ticking implements InstantSource {
    private Instant now = Instant.parse("2026-03-02T09:30:00.000001Z");

    @Override
    public Instant instant() {
        return now;
    }

    void goOn(Duration time) {
        now = now.plus(time);
    }

    static IdGenerator ids(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }
}
