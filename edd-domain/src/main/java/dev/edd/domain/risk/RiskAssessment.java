package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What a model makes of a customer. The score is that of the breakdown, always. Immutable.
 *
 * @param model the name of the model
 * @param modelVersion which version of it
 * @param breakdown what each factor scored
 * @param rating how great the risk is, by the thresholds of the model
 * @param nextReview the instant from which the customer is to be reviewed
 */
@Value.Builder
public record RiskAssessment(
        String model, int modelVersion, ScoreBreakdown breakdown, RiskRating rating, Instant nextReview)
        implements WithRiskAssessment {
    /** Checks model and instant. */
    public RiskAssessment {
        Storable.text("risk model", model, RiskModel.LONGEST_NAME);
        requireNonNull(breakdown);
        requireNonNull(rating);
        Storable.instant(nextReview);
        if (modelVersion < 1) {
            throw new IllegalArgumentException("versions begin at 1, not " + modelVersion);
        }
    }

    /**
     * The score of the breakdown.
     *
     * @return 0 to 100
     */
    public RiskScore score() {
        return breakdown.score();
    }

    /** The same, reviewed at an instant that was set before, unless it is to be reviewed sooner. */
    RiskAssessment noLaterThan(Instant former) {
        return withNextReview(former.isBefore(nextReview) ? former : nextReview);
    }

    /**
     * Whether the time of the next review has come.
     *
     * @param now the instant at which to look
     * @return true at the instant of the next review and after it
     */
    public boolean isReviewDue(Instant now) {
        return !now.isBefore(nextReview);
    }
}
