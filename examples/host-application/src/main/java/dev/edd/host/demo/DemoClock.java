package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The system's clock, some way ahead, in whole microseconds. It is only ever moved forward,
 * and a host that is started again goes on where it was.
 */
@Component
@Profile("demo")
final class DemoClock implements InstantSource {
    /** A lifetime is enough to see every deadline pass, and stays clear of the last year that can be stored. */
    private static final Duration FARTHEST = Duration.ofDays(36_500);

    private final DemoTables tables;
    private Duration ahead;

    DemoClock(DemoTables tables) {
        this.tables = tables;
        this.ahead = tables.ahead();
    }

    @Override
    public synchronized Instant instant() {
        return Storable.truncated(Instant.now().plus(ahead));
    }

    synchronized void advance(Duration by) {
        if (by.isNegative() || by.isZero() || by.compareTo(FARTHEST.minus(ahead)) > 0) {
            throw new Refused(Problem.invalid("advance"));
        }
        Duration farther = ahead.plus(by);
        tables.keepAhead(farther);
        ahead = farther;
    }
}
