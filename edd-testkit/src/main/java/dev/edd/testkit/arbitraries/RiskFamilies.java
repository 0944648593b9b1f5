package dev.edd.testkit.arbitraries;

import dev.edd.domain.onboarding.RatingChains;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.Observation;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingSituation;
import dev.edd.domain.risk.ReviewPeriods;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskFactor;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskReading;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.RiskThresholds;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.risk.TriggerPolicy;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** The part of {@link DomainArbitraries} that is about ratings. */
final class RiskFamilies {
    private RiskFamilies() {}

    static void addTo(Map<Class<?>, Supplier<Arbitrary<?>>> families) {
        families.put(RiskScore.class, RiskValues::scores);
        families.put(RiskThresholds.class, RiskValues::thresholds);
        families.put(ReviewPeriods.class, RiskValues::reviewPeriods);
        families.put(Observation.class, RiskValues::observations);
        families.put(RiskCondition.class, RiskValues::conditions);
        families.put(RiskReading.class, RiskValues::readings);
        families.put(RiskFactor.class, RiskValues::factors);
        families.put(RiskModel.class, RiskValues::models);
        families.put(FactorScore.class, RiskValues::factorScores);
        families.put(ScoreBreakdown.class, RiskValues::breakdowns);
        families.put(RiskAssessment.class, RiskValues::assessments);
        families.put(TriggerPolicy.class, RiskValues::triggers);
        families.put(RatingSituation.class, RiskValues::situations);
        families.put(RiskPolicy.class, RiskValues::policies);
        families.put(RiskRefusal.class, RiskValues::refusals);
        families.put(RiskProfile.class, RiskProfiles::all);
        families.put(CustomerRating.class, RatingHistories::states);
        families.put(RatingCommand.class, RatingHistories::commands);
        families.put(RatingEvent.class, RatingHistories::events);
        families.put(RatingChains.Situation.class, RatingSituations::all);
        families.put(RatingChains.Rated.class, RatingSituations::rated);
    }
}
