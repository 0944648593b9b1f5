package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Storable;
import java.time.Duration;

/**
 * How long a rating holds until the customer is reviewed again: the shorter, the higher the risk. Immutable.
 *
 * @param low after a low rating, at most ten years
 * @param medium after a medium rating, no longer than that
 * @param high after a high rating, no longer than that
 */
public record ReviewPeriods(Duration low, Duration medium, Duration high) {
    /** Checks the order. */
    public ReviewPeriods {
        Storable.duration("review period", low);
        Storable.duration("review period", medium);
        Storable.duration("review period", high);
        if (low.compareTo(medium) < 0 || medium.compareTo(high) < 0) {
            throw new IllegalArgumentException("the higher the risk, the shorter the period");
        }
    }

    /**
     * How long a rating holds.
     *
     * @param rating the rating
     * @return the length of time
     */
    public Duration of(RiskRating rating) {
        if (rating == RiskRating.HIGH) {
            return high;
        }
        return rating == RiskRating.MEDIUM ? medium : low;
    }
}
