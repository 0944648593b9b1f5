package dev.edd.ports.provider;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes new ids. Safe to share between threads. */
@FunctionalInterface
public interface IdGenerator {
    /**
     * Makes an id that nobody has made before.
     *
     * @return the id, best of version 7 so that ids sort by age
     */
    UUID next();

    /**
     * Ids of version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits.
     *
     * @param clock tells the milliseconds
     * @param random fills the rest; safe for threads and unpredictable, such as {@link java.security.SecureRandom}
     * @return the generator
     */
    static IdGenerator version7(InstantSource clock, RandomGenerator random) {
        return () -> {
            long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
            long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        };
    }
}
