package dev.edd.ports.delivery;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How long a relay may take, and when to try again. The schedule is data, not a formula, so that it can be read and
 * told to receivers. Immutable.
 *
 * @param lease how long a relay has for one message
 * @param retries how long to wait after each failed attempt; after the last one fails the message is parked
 */
public record DeliveryPolicy(Duration lease, Seq<Duration> retries) {
    /** A minute's lease; eight attempts over about 31 hours. */
    public static final DeliveryPolicy STANDARD = new DeliveryPolicy(
            Duration.ofMinutes(1),
            Vector.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofHours(24)));

    /** Refuses lengths that are not positive. */
    public DeliveryPolicy {
        Storable.duration("lease", lease);
        retries.forEach(wait -> Storable.duration("retry", wait));
    }

    /**
     * How long to wait after a failure.
     *
     * @param attempt the attempt that failed, from 1
     * @return the wait, none when the message is to be parked
     */
    public Option<Duration> waitAfter(int attempt) {
        return attempt <= retries.size() ? Option.some(retries.get(attempt - 1)) : Option.none();
    }

    /**
     * How often a message is tried.
     *
     * @return one more than there are retries
     */
    public int attempts() {
        return retries.size() + 1;
    }
}
