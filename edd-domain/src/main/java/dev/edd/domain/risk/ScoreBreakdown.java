package dev.edd.domain.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What all factors add up to. Immutable.
 *
 * @param factors what each scored, in the order of the model, none of them twice, at most {@link RiskModel#MOST_FACTORS}
 */
public record ScoreBreakdown(Seq<FactorScore> factors) {
    /** Refuses a factor that counts twice. */
    public ScoreBreakdown {
        factors = Vector.ofAll(factors);
        if (factors.size() > RiskModel.MOST_FACTORS
                || factors.map(FactorScore::factor).distinct().size() < factors.size()) {
            throw new IllegalArgumentException(
                    "at most " + RiskModel.MOST_FACTORS + " factors, and none of them twice");
        }
    }

    /**
     * The score: the mean of all factors by their weights, rounded half up, and no less than any decisive factor. So it grows
     * with the score of each factor, or stays as it is, and is never below the least of them or above the greatest.
     *
     * @return the score; none of nothing is no risk
     */
    public RiskScore score() {
        long weights = factors.map(FactorScore::weight).sum().longValue();
        if (weights == 0) {
            return RiskScore.NONE;
        }
        long weighed = 0;
        RiskScore settled = RiskScore.NONE;
        for (FactorScore each : factors) {
            weighed += (long) each.weight() * each.score().value();
            settled = each.decisive() ? settled.max(each.score()) : settled;
        }
        return new RiskScore((int) ((2 * weighed + weights) / (2 * weights))).max(settled);
    }
}
