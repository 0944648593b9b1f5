package dev.edd.adapters.jdbc.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that every reading moves on by a millisecond, and each five hundredth by a day besides: what falls due depends on how much is done, and not on how fast the
 * machine is. Safe to share between threads.
 */
final class ReadingClock implements InstantSource {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final long READINGS_OF_A_DAY = 500;

    private final AtomicLong readings = new AtomicLong();

    @Override
    public Instant instant() {
        long reading = readings.incrementAndGet();
        return START.plusMillis(reading).plus(Duration.ofDays(reading / READINGS_OF_A_DAY));
    }
}
