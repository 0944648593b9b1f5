package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Coded;

/** Why a customer is rated now. */
public enum RatingOccasion implements Coded {
    /** Something became known, or counts no longer. */
    NEWS("news", false),
    /** An officer has accepted what the customer handed in, and so has looked at the customer. */
    EDD_ACCEPTED("edd_accepted", true),
    /** The time of the review has come. */
    REVIEW_DUE("review_due", true);

    private final String code;
    private final boolean review;

    RatingOccasion(String code, boolean review) {
        this.code = code;
        this.review = review;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether the time until the next review begins anew, unless a later review has begun it. News may bring the next review forward and never put it off: else who
     * sends something often enough would not be reviewed at all.
     *
     * @return true when it does
     */
    public boolean isReview() {
        return review;
    }
}
