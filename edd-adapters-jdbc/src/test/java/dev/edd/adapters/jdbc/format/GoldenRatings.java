package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.ScoreBreakdown;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** The ratings whose texts are committed, and what happened to them. */
final class GoldenRatings {
    private static final Instant FIRST = Instant.parse("2026-03-03T09:00:00.000001Z");
    private static final Instant LATER = Instant.parse("2026-03-05T10:30:00.5Z");
    private static final Instant NEXT = Instant.parse("2026-09-05T10:30:00.000002Z");
    private static final Stamp BY_POLICY = new Stamp(new Actor.Policy("Policy \"risk\""), FIRST);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), LATER);

    private static final RiskScore WORST = new RiskScore(100);
    private static final RiskScore HALF = new RiskScore(50);

    private static final RiskAssessment HIGH = new RiskAssessment(
            "Bank_risk-2026",
            7,
            new ScoreBreakdown(Vector.of(
                    new FactorScore(
                            "pep_classification",
                            "Politisch exponiert, \"PEP\"",
                            1,
                            true,
                            WORST,
                            Option.some(new RiskCondition.CategoryIs("Foreign-PEP_2", WORST)),
                            true),
                    new FactorScore(
                            "income",
                            "Income in a year",
                            1_000,
                            false,
                            HALF,
                            Option.some(new RiskCondition.QuantityWithin(
                                    Long.MIN_VALUE, Long.MAX_VALUE, Money.currencyOf("JPY"), HALF)),
                            true),
                    new FactorScore(
                            "negative_news",
                            "Negative news",
                            3,
                            false,
                            HALF,
                            Option.some(new RiskCondition.QuantityWithin(1, 2, Option.none(), HALF)),
                            true),
                    new FactorScore("citizenship", "Citizenship", 3, false, RiskScore.NONE, Option.none(), true),
                    new FactorScore("employment_type", "Employment", 2, false, HALF, Option.none(), false))),
            RiskRating.HIGH,
            NEXT);

    private static final RiskAssessment OF_NOTHING =
            new RiskAssessment("empty", 1, new ScoreBreakdown(Vector.empty()), RiskRating.LOW, NEXT);

    private GoldenRatings() {}

    static Map<String, CustomerRating> states() {
        return HashMap.of(
                "rated", new CustomerRating(ADA, HIGH, LATER, FIRST, LATER),
                "rated.of_nothing", new CustomerRating(ADA, OF_NOTHING, FIRST, FIRST, FIRST));
    }

    static Map<String, Event> events() {
        return HashMap.of(
                "customer_rated",
                new RatingEvent.CustomerRated(BY_OFFICER, ADA, RatingOccasion.EDD_ACCEPTED, LATER, HIGH),
                "customer_rated.of_nothing",
                new RatingEvent.CustomerRated(BY_POLICY, ADA, RatingOccasion.NEWS, FIRST, OF_NOTHING));
    }

    static RatingEvent event(String file) {
        return (RatingEvent) events().get(file).get();
    }

    static CustomerRating state(String file) {
        return states().get(file).get();
    }
}
