package dev.edd.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.questionnaire.StandardQuestionnaires;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How scores add up, and what they are called. */
class ScoreTest {
    private static final RiskThresholds THRESHOLDS = new RiskThresholds(new RiskScore(35), new RiskScore(65));

    @Test
    void a_score_is_the_mean_by_weight_rounded_half_up() {
        assertThat(score(factor("a", 1, 100), factor("b", 3, 0))).isEqualTo(25);
        assertThat(score(factor("a", 1, 1), factor("b", 1, 0))).isEqualTo(1);
        assertThat(score(factor("a", 1, 1), factor("b", 2, 0))).isZero();
        assertThat(score()).isZero();
    }

    @Test
    void a_decisive_factor_is_not_outweighed() {
        assertThat(score(factor("a", 1, 90).withDecisive(true), factor("b", 1_000, 0)))
                .isEqualTo(90);
        assertThat(score(factor("a", 1, 10).withDecisive(true), factor("b", 1, 90)))
                .isEqualTo(50);
    }

    @Test
    void a_score_grows_with_each_factor_and_stays_within_bounds() {
        for (int weight = 1; weight <= 8; weight++) {
            int former = 0;
            for (int value = 0; value <= RiskScore.MOST; value++) {
                int now = score(
                        factor("a", weight, value).withDecisive(weight % 2 == 0),
                        factor("b", 3, 40),
                        factor("c", 2, 70).withDecisive(weight > 4));
                assertThat(now).isBetween(former, RiskScore.MOST);
                former = now;
            }
        }
    }

    @Test
    void a_rating_begins_at_its_threshold() {
        assertThat(Vector.of(0, 34, 35, 64, 65, 100).map(RiskScore::new).map(THRESHOLDS::ratingOf))
                .containsExactly(
                        RiskRating.LOW,
                        RiskRating.LOW,
                        RiskRating.MEDIUM,
                        RiskRating.MEDIUM,
                        RiskRating.HIGH,
                        RiskRating.HIGH);
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskThresholds(new RiskScore(35), new RiskScore(35)));
    }

    @Test
    void numbers_beyond_their_bounds_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> factor("a", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> factor("a", RiskFactor.MOST_WEIGHT + 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> score(factor("a", 1, 1), factor("a", 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewPeriods(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(1)));
    }

    @Test
    void a_breakdown_has_as_many_factors_as_a_model() {
        Vector<FactorScore> most = Vector.range(0, RiskModel.MOST_FACTORS).map(each -> factor("f" + each, 1, 1));

        assertThat(new ScoreBreakdown(most).factors()).hasSize(RiskModel.MOST_FACTORS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreBreakdown(most.append(factor("one too many", 1, 1))));
    }

    @Test
    void a_factor_weighs_as_much_and_has_as_many_conditions_as_it_may() {
        RiskCondition condition = new RiskCondition.CategoryIs("NO", new RiskScore(1));
        Vector<RiskCondition> most = Vector.fill(RiskFactor.MOST_CONDITIONS, condition);

        assertThat(weighing(1, most).conditions()).hasSize(RiskFactor.MOST_CONDITIONS);
        assertThat(weighing(RiskFactor.MOST_WEIGHT, most).weight()).isEqualTo(RiskFactor.MOST_WEIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(0, most));
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(RiskFactor.MOST_WEIGHT + 1, most));
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(1, most.append(condition)));
    }

    @Test
    void a_model_weighs_as_many_factors_as_it_may() {
        Vector<RiskFactor> most = Vector.range(0, RiskModel.MOST_FACTORS)
                .map(each -> weighing(1, Vector.empty()).withName("f" + each));

        assertThat(model(most).factors()).hasSize(RiskModel.MOST_FACTORS);
        assertThatIllegalArgumentException().isThrownBy(() -> model(most.append(weighing(1, Vector.empty()))));
    }

    @Test
    void a_model_alone_is_a_policy_that_asks_what_is_usual_when_it_is_usual() {
        RiskModel model = model(Vector.of(weighing(1, Vector.empty())));

        assertThat(RiskPolicy.of(model))
                .isEqualTo(new RiskPolicy(model, TriggerPolicy.STANDARD, StandardQuestionnaires.RISK_EDD));
    }

    private static RiskModel model(Vector<RiskFactor> factors) {
        return new RiskModel(
                "model",
                1,
                factors,
                THRESHOLDS,
                new ReviewPeriods(Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(1)));
    }

    private static RiskFactor weighing(int weight, Vector<RiskCondition> conditions) {
        return new RiskFactorBuilder()
                .name("country")
                .label("Country")
                .appliesTo(Option.none())
                .reading(new RiskReading.OfAttribute(RiskAttribute.BUSINESS_COUNTRY))
                .weight(weight)
                .decisive(false)
                .conditions(conditions)
                .otherwise(new RiskScore(1))
                .unknown(new RiskScore(1))
                .build();
    }

    @Test
    void the_higher_the_risk_the_sooner_the_review() {
        ReviewPeriods periods = new ReviewPeriods(Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(1));

        assertThat(Vector.of(RiskRating.values()).map(periods::of))
                .containsExactly(Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(1));
    }

    private static int score(FactorScore... factors) {
        return new ScoreBreakdown(Vector.of(factors)).score().value();
    }

    private static FactorScore factor(String name, int weight, int score) {
        return new FactorScore(name, name, weight, false, new RiskScore(score), Option.none(), true);
    }
}
