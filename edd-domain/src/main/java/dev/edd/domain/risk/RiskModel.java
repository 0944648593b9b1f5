package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * How risk is rated: every number in it is the platform's own choice. A pure function of what is known: the same profile gets
 * the same score, whatever the order in which it came. Immutable and thread-safe.
 *
 * @param name what the platform calls it, 1 to {@value #LONGEST_NAME} ASCII letters, digits, hyphens and underscores
 * @param version which version of it, one or more; a model that changes gets a new one, since ratings name it
 * @param factors what is weighed, none of them twice, at most {@value #MOST_FACTORS}
 * @param thresholds which score is which rating
 * @param reviews how long a rating holds
 */
@Value.Builder
public record RiskModel(
        String name, int version, Seq<RiskFactor> factors, RiskThresholds thresholds, ReviewPeriods reviews)
        implements WithRiskModel {
    /** The greatest length of a name. */
    public static final int LONGEST_NAME = 64;

    /** How many factors a model may have. */
    public static final int MOST_FACTORS = 100;

    /** Checks name, version and factors. */
    public RiskModel {
        requireNonNull(thresholds);
        requireNonNull(reviews);
        factors = Vector.ofAll(factors);
        if (!Storable.isPlain(name, LONGEST_NAME) || version < 1) {
            throw new IllegalArgumentException("a model's name is plain, and its versions begin at 1");
        }
        if (factors.size() > MOST_FACTORS
                || factors.map(RiskFactor::name).distinct().size() < factors.size()) {
            throw new IllegalArgumentException("at most " + MOST_FACTORS + " factors, and none of them twice");
        }
    }

    /**
     * Weighs what is known.
     *
     * @param profile all that is known of the customer
     * @return what each factor that applies scores, and what they add up to
     */
    public ScoreBreakdown weigh(RiskProfile profile) {
        return new ScoreBreakdown(factors.flatMap(factor -> factor.scoreOf(profile)));
    }

    /**
     * Rates a customer.
     *
     * @param profile all that is known of the customer
     * @param reviewedAt from when the time until the next review counts
     * @return score, breakdown, rating, and the instant of the next review
     */
    public RiskAssessment assess(RiskProfile profile, Instant reviewedAt) {
        ScoreBreakdown breakdown = weigh(profile);
        RiskRating rating = thresholds.ratingOf(breakdown.score());
        return new RiskAssessment(name, version, breakdown, rating, reviewedAt.plus(reviews.of(rating)));
    }
}
