package dev.edd.adapters.jdbc;

import java.time.Duration;

/**
 * How much contention a storage bears before it becomes an error.
 *
 * @param attempts how often a transaction that lost a race is run
 * @param turn how long to wait for a turn to write, where writers take turns
 */
record Patience(int attempts, Duration turn) {
    static final Patience STANDARD = new Patience(100, Duration.ofMinutes(1));
}
