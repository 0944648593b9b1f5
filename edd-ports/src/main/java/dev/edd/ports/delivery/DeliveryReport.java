package dev.edd.ports.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What one call of the relay did. Immutable.
 *
 * @param acknowledged how many messages were taken
 * @param postponed how many failed and will be tried again
 * @param parked how many became dead letters
 * @param lost how many took longer than their lease, and were claimed by another relay meanwhile
 * @param failures what the subscribers threw, for the host to log
 */
@Value.Builder
public record DeliveryReport(int acknowledged, int postponed, int parked, int lost, Seq<Failure> failures)
        implements WithDeliveryReport {
    /** Nothing was due. */
    public static final DeliveryReport NOTHING = new DeliveryReport(0, 0, 0, 0, Vector.empty());

    /**
     * How many deliveries were claimed.
     *
     * @return the sum of all outcomes
     */
    public int claimed() {
        return acknowledged + postponed + parked + lost;
    }

    DeliveryReport plus(DeliveryReport other) {
        return new DeliveryReport(
                acknowledged + other.acknowledged,
                postponed + other.postponed,
                parked + other.parked,
                lost + other.lost,
                failures.appendAll(other.failures));
    }

    /**
     * A delivery that failed.
     *
     * @param delivery which
     * @param cause what the subscriber threw
     */
    public record Failure(Delivery delivery, RuntimeException cause) {}
}
