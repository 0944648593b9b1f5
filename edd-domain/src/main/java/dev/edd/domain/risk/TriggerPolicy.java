package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.RequestId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Which ratings ask for Enhanced Due Diligence (seed 002: a customer scored as high requires it). Immutable.
 *
 * @param from the least rating that does
 * @param onlyWhenRisen whether it must have been lower before; otherwise every such rating asks again once the request before
 *     is over
 */
public record TriggerPolicy(RiskRating from, boolean onlyWhenRisen) {
    /** Every high rating asks, unless a request is open. */
    public static final TriggerPolicy STANDARD = new TriggerPolicy(RiskRating.HIGH, false);

    /** A rating that has risen to high asks, unless a request is open; one that stays high waits for its review. */
    public static final TriggerPolicy ON_RISE = new TriggerPolicy(RiskRating.HIGH, true);

    /** Who acts when a rating comes, or its review. */
    public static final Actor RATING = new Actor.Policy("risk_rating");

    /** Refuses no rating at all. */
    public TriggerPolicy {
        requireNonNull(from);
    }

    /**
     * What follows from a rating. A high one in the middle of an onboarding always goes to the onboarding, which knows itself
     * whether it waits or was cleared already.
     *
     * @param rating the rating that has come
     * @param situation what goes on for the customer
     * @return what is to be done
     */
    public FollowUp after(RiskRating rating, RatingSituation situation) {
        if (rating.compareTo(from) < 0) {
            return FollowUp.NOTHING;
        }
        if (rating == RiskRating.HIGH && situation.onboarding().isDefined()) {
            return FollowUp.PAUSE_ONBOARDING;
        }
        boolean isOld = onlyWhenRisen && situation.former().exists(former -> former.compareTo(from) >= 0);
        return isOld || situation.request().isDefined() ? FollowUp.NOTHING : FollowUp.OPEN_REQUEST;
    }

    /**
     * What follows from the date of a review.
     *
     * @param rating the rating that holds
     * @param now the instant at which to look
     * @param request the request that is open already and asks what would be asked
     * @return {@link FollowUp#OPEN_REQUEST} when the review is due and nothing is open
     */
    public FollowUp atReview(CustomerRating rating, Instant now, Option<RequestId> request) {
        return rating.assessment().isReviewDue(now) && request.isEmpty() ? FollowUp.OPEN_REQUEST : FollowUp.NOTHING;
    }
}
