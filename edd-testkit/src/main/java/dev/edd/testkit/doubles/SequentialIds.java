package dev.edd.testkit.doubles;

import dev.edd.ports.provider.IdGenerator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the same ids in every run: shaped as version 7, one millisecond apart, each sorting after the one before. Safe to
 * share between threads.
 */
public final class SequentialIds implements IdGenerator {
    /** 2026-01-01T00:00:00Z. */
    private static final long FIRST_MILLISECOND = 1_767_225_600_000L;

    private final AtomicLong made = new AtomicLong();

    /** A generator that begins with the first id. */
    public SequentialIds() {}

    @Override
    public UUID next() {
        long number = made.incrementAndGet();
        return new UUID(((FIRST_MILLISECOND + number) << 16) | 0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
