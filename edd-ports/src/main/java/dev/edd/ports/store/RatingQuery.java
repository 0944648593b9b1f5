package dev.edd.ports.store;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Which customers' ratings to list: those that match every filter, where an empty filter matches all. Immutable.
 *
 * @param customers whose ratings
 * @param ratings as rated last
 */
public record RatingQuery(Set<CustomerId> customers, Set<RiskRating> ratings) {
    /** Lists every rating. */
    public static final RatingQuery ALL = new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.empty());

    /**
     * Whether a rating is to be listed: what a store's indexes must agree with.
     *
     * @param rating any rating
     * @return true when it matches every filter
     */
    public boolean matches(CustomerRating rating) {
        return (customers.isEmpty() || customers.contains(rating.customer()))
                && (ratings.isEmpty() || ratings.contains(rating.assessment().rating()));
    }
}
