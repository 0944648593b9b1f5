package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

/**
 * From which score on a rating begins; below both it is low. Immutable.
 *
 * @param medium the least score of {@link RiskRating#MEDIUM}
 * @param high the least score of {@link RiskRating#HIGH}, above the other
 */
public record RiskThresholds(RiskScore medium, RiskScore high) {
    /** Checks the order. */
    public RiskThresholds {
        requireNonNull(medium);
        requireNonNull(high);
        if (medium.compareTo(high) >= 0) {
            throw new IllegalArgumentException("medium begins before high: " + medium + ", " + high);
        }
    }

    /**
     * The rating of a score.
     *
     * @param score any score
     * @return the rating
     */
    public RiskRating ratingOf(RiskScore score) {
        if (score.compareTo(high) >= 0) {
            return RiskRating.HIGH;
        }
        return score.compareTo(medium) >= 0 ? RiskRating.MEDIUM : RiskRating.LOW;
    }
}
