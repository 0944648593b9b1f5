package dev.edd.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.RiskThresholds;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.testkit.arbitraries.ActorValues;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How factors add up to a score, and a score to a rating. */
class ScoresTest {
    @Property
    void a_score_is_bounded_by_its_factors(@ForAll ScoreBreakdown breakdown) {
        Vector<RiskScore> scores = breakdown.factors().map(FactorScore::score).toVector();
        RiskScore score = breakdown.score();

        assertThat(score.value()).isBetween(0, RiskScore.MOST);
        assertThat(score).isGreaterThanOrEqualTo(scores.min().getOrElse(RiskScore.NONE));
        assertThat(score).isLessThanOrEqualTo(scores.max().getOrElse(RiskScore.NONE));
    }

    @Property
    void a_score_never_falls_when_a_factor_rises(
            @ForAll ScoreBreakdown breakdown, @ForAll @IntRange(max = 100) int pick, @ForAll RiskScore other) {
        if (breakdown.factors().isEmpty()) {
            assertThat(breakdown.score()).isEqualTo(RiskScore.NONE);
            return;
        }
        int at = pick % breakdown.factors().size();
        FactorScore factor = breakdown.factors().get(at);
        ScoreBreakdown higher = with(breakdown, at, factor, factor.score().max(other));

        assertThat(higher.score()).isGreaterThanOrEqualTo(breakdown.score());
    }

    @Property
    void no_score_is_below_a_decisive_factor(@ForAll ScoreBreakdown breakdown) {
        assertThat(breakdown.factors().filter(FactorScore::decisive).map(FactorScore::score))
                .allMatch(score -> breakdown.score().compareTo(score) >= 0);
    }

    @Property
    void the_order_of_factors_does_not_matter(@ForAll ScoreBreakdown breakdown, @ForAll long seed) {
        ScoreBreakdown turned = new ScoreBreakdown(shuffled(breakdown.factors(), seed));

        assertThat(turned.score()).isEqualTo(breakdown.score());
    }

    @Property
    void the_order_in_which_things_came_to_be_known_does_not_matter(
            @ForAll RiskModel model, @ForAll RiskProfile profile, @ForAll long seed) {
        RiskProfile shuffled = new RiskProfile(
                profile.customer(),
                shuffled(profile.submissions(), seed),
                shuffled(profile.verifications(), seed),
                profile.answers());

        assertThat(model.weigh(shuffled).score()).isEqualTo(model.weigh(profile).score());
    }

    @Property
    void the_same_customer_is_assessed_in_the_same_way_again(
            @ForAll RiskModel model, @ForAll RiskProfile profile, @ForAll("beginnings") Stamp stamp) {
        RiskAssessment assessment = model.assess(profile, stamp.at());

        assertThat(model.assess(profile, stamp.at())).isEqualTo(assessment);
        assertThat(assessment.rating()).isEqualTo(model.thresholds().ratingOf(assessment.score()));
        assertThat(assessment.nextReview())
                .isEqualTo(stamp.at().plus(model.reviews().of(assessment.rating())));
    }

    @Property
    void every_factor_that_applies_is_in_the_breakdown_once_and_in_order(
            @ForAll RiskModel model, @ForAll RiskProfile profile) {
        assertThat(model.weigh(profile).factors().map(FactorScore::factor))
                .containsExactlyElementsOf(model.factors()
                        .filter(factor -> factor.appliesTo()
                                .forAll(type -> type == profile.customer().type()))
                        .map(factor -> factor.name()));
    }

    @Property
    void a_higher_score_is_never_rated_lower(
            @ForAll RiskThresholds thresholds, @ForAll RiskScore one, @ForAll RiskScore other) {
        RiskRating lower = thresholds.ratingOf(one.compareTo(other) <= 0 ? one : other);

        assertThat(thresholds.ratingOf(one.max(other))).isGreaterThanOrEqualTo(lower);
        assertThat(thresholds.ratingOf(thresholds.high())).isEqualTo(RiskRating.HIGH);
        assertThat(thresholds.ratingOf(thresholds.medium())).isEqualTo(RiskRating.MEDIUM);
    }

    @Provide
    Arbitrary<Stamp> beginnings() {
        return ActorValues.beginnings();
    }

    private static ScoreBreakdown with(ScoreBreakdown breakdown, int at, FactorScore factor, RiskScore score) {
        return new ScoreBreakdown(
                breakdown.factors().update(at, factor.withCause(Option.none()).withScore(score)));
    }

    private static <T> Seq<T> shuffled(Seq<T> values, long seed) {
        List<T> copy = new ArrayList<>(values.asJava());
        Collections.shuffle(copy, new Random(seed));
        return Vector.ofAll(copy);
    }
}
