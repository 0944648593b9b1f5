package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Actor;

/**
 * Which ratings ask for Enhanced Due Diligence (seed 002: a customer scored as high requires it). Immutable.
 *
 * @param from the least rating that does
 * @param onlyWhenRisen whether it must have been lower before; otherwise every such rating asks again once the request before
 *     is over
 */
public record TriggerPolicy(RiskRating from, boolean onlyWhenRisen) {
    /** A rating that has risen to high asks, unless a request is open; one that stays high waits for its review. */
    public static final TriggerPolicy STANDARD = new TriggerPolicy(RiskRating.HIGH, true);

    /** Every high rating asks, unless a request is open: also one that has just been reviewed and is as high as before. */
    public static final TriggerPolicy EVERY_TIME = new TriggerPolicy(RiskRating.HIGH, false);

    /** Who acts when a rating comes, or its review. */
    public static final Actor RATING = new Actor.Policy("risk_rating");

    /** Refuses no rating at all. */
    public TriggerPolicy {
        requireNonNull(from);
    }

    /**
     * What follows from a rating. A high one in the middle of an onboarding always goes to the onboarding, which knows itself
     * whether it waits or was cleared already. Whose review is due is asked, whatever the rating.
     *
     * @param rating the rating that has come
     * @param occasion why it has come
     * @param situation what goes on for the customer
     * @return what is to be done
     */
    public FollowUp after(RiskRating rating, RatingOccasion occasion, RatingSituation situation) {
        if (rating == RiskRating.HIGH && situation.onboarding().isDefined()) {
            return FollowUp.PAUSE_ONBOARDING;
        }
        boolean asks =
                occasion == RatingOccasion.REVIEW_DUE || (rating.compareTo(from) >= 0 && !isOld(rating, situation));
        return asks && situation.request().isEmpty() ? FollowUp.OPEN_REQUEST : FollowUp.NOTHING;
    }

    private boolean isOld(RiskRating rating, RatingSituation situation) {
        return onlyWhenRisen && situation.former().exists(former -> former.compareTo(rating) >= 0);
    }
}
