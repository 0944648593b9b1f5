package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What one factor added to a rating, so that an officer sees why (facts 2.8: calculations_breakdown). It keeps what the model
 * said at the time. The cause tells what is known of the customer: {@link #toString} does not show it. Immutable.
 *
 * @param factor the name of the factor
 * @param label what an officer reads
 * @param weight how much it weighed
 * @param decisive whether it alone could settle the score
 * @param score what it scored
 * @param cause the condition that gave the score; none when nothing was known, or what was known met none
 * @param known whether anything was known
 */
@Value.Builder
public record FactorScore(
        String factor,
        String label,
        int weight,
        boolean decisive,
        RiskScore score,
        Option<RiskCondition> cause,
        boolean known)
        implements WithFactorScore {
    /** Refuses a cause that gives another score, or that comes of nothing. */
    public FactorScore {
        Storable.text("factor", factor, RiskFactor.LONGEST_NAME);
        Storable.text("factor label", label, RiskFactor.LONGEST_LABEL);
        requireNonNull(score);
        if (weight < 1 || weight > RiskFactor.MOST_WEIGHT) {
            throw new IllegalArgumentException("a weight of 1 to " + RiskFactor.MOST_WEIGHT + ", not " + weight);
        }
        if (cause.exists(condition -> !known || !condition.score().equals(score))) {
            throw new IllegalArgumentException("a cause is known, and gives its score");
        }
    }

    @Override
    public String toString() {
        return "FactorScore[factor=" + factor + ", weight=" + weight + ", score=" + score.value() + ", redacted]";
    }
}
