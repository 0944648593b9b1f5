package dev.edd.host.wire.ratings;

import dev.edd.domain.risk.FactorScore;
import org.jspecify.annotations.Nullable;

/**
 * What one factor added to a score (facts 2.8: calculations_breakdown), so that an officer sees why.
 *
 * @param known whether anything was known of it; otherwise it scores what not knowing scores
 * @param decisive whether no score is less than this factor's, whatever it weighs
 * @param condition what gave the score; null when what is known met no condition, or nothing was known
 */
record FactorLine(
        String parameterName,
        String parameterLabel,
        int parameterScore,
        int parameterWeight,
        boolean known,
        boolean decisive,
        @Nullable ConditionLine condition) {
    static FactorLine of(FactorScore factor) {
        return new FactorLine(
                factor.factor(),
                factor.label(),
                factor.score().value(),
                factor.weight(),
                factor.known(),
                factor.decisive(),
                factor.cause().map(ConditionLine::of).getOrNull());
    }
}
