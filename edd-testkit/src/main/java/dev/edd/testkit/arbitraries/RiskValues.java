package dev.edd.testkit.arbitraries;

import static dev.edd.testkit.arbitraries.SubmissionValues.few;
import static dev.edd.testkit.arbitraries.SubmissionValues.some;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.Observation;
import dev.edd.domain.risk.RatingSituation;
import dev.edd.domain.risk.ReviewPeriods;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskAttribute;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskFactor;
import dev.edd.domain.risk.RiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskReading;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.RiskThresholds;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.risk.TriggerPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What ratings are made of; whole ones are in {@link RatingHistories}, what is known of customers in {@link RiskProfiles}. */
public final class RiskValues {
    private RiskValues() {}

    /**
     * Scores from none to the fullest.
     *
     * @return scores
     */
    public static Arbitrary<RiskScore> scores() {
        return Arbitraries.integers().between(0, RiskScore.MOST).map(RiskScore::new);
    }

    /**
     * Where medium and high begin.
     *
     * @return thresholds
     */
    public static Arbitrary<RiskThresholds> thresholds() {
        return Arbitraries.integers()
                .between(0, RiskScore.MOST)
                .set()
                .ofSize(2)
                .map(both -> Vector.ofAll(both).sorted().map(RiskScore::new))
                .map(both -> new RiskThresholds(both.head(), both.last()));
    }

    /**
     * How long until customers are reviewed again.
     *
     * @return periods, the longest of 30 days
     */
    public static Arbitrary<ReviewPeriods> reviewPeriods() {
        return StorableValues.lengths()
                .list()
                .ofSize(3)
                .map(lengths -> Vector.ofAll(lengths).sorted().reverse())
                .map(lengths -> new ReviewPeriods(lengths.head(), lengths.get(1), lengths.last()));
    }

    /**
     * What factors see.
     *
     * @return observations of both kinds
     */
    public static Arbitrary<Observation> observations() {
        return Arbitraries.oneOf(
                codes().map(Observation.Category::new),
                Arbitraries.longs().map(Observation::of),
                LimitValues.money().map(Observation::of));
    }

    /**
     * Conditions on codes and on numbers and amounts.
     *
     * @return conditions
     */
    public static Arbitrary<RiskCondition> conditions() {
        Arbitrary<Long> bounds = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5), Arbitraries.longs().between(0, 100_000_000L), Arbitraries.longs());
        return Arbitraries.oneOf(
                Combinators.combine(codes(), scores()).as(RiskCondition.CategoryIs::new),
                Combinators.combine(bounds, bounds, currencies(), scores())
                        .as((one, other, currency, score) -> new RiskCondition.QuantityWithin(
                                Math.min(one, other), Math.max(one, other), currency, score)));
    }

    /**
     * What factors read.
     *
     * @return every attribute, and answers to prompts
     */
    public static Arbitrary<RiskReading> readings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(RiskAttribute.class).map(RiskReading.OfAttribute::new)),
                Tuple.of(
                        1,
                        Combinators.combine(QuestionnaireValues.questionnaireIds(), QuestionnaireValues.promptIds())
                                .as(RiskReading.OfAnswer::new)));
    }

    /**
     * Factors of every attribute.
     *
     * @return factors
     */
    public static Arbitrary<RiskFactor> factors() {
        Arbitrary<Seq<RiskCondition>> ofOne =
                conditions().map(condition -> Vector.fill(RiskFactor.MOST_CONDITIONS, condition));
        return Combinators.combine(
                        some(Arbitraries.of(PartyType.class)),
                        readings(),
                        Arbitraries.frequencyOf(
                                Tuple.of(40, Arbitraries.integers().between(1, RiskFactor.MOST_WEIGHT)),
                                Tuple.of(1, Arbitraries.just(RiskFactor.MOST_WEIGHT))),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(Tuple.of(60, few(conditions(), 4)), Tuple.of(1, ofOne)),
                        scores(),
                        scores(),
                        Arbitraries.integers().between(0, 9_999))
                .as((type, reading, weight, decisive, conditions, otherwise, unknown, number) -> new RiskFactor(
                        named(number, RiskFactor.LONGEST_NAME),
                        named(number, RiskFactor.LONGEST_LABEL),
                        type,
                        reading,
                        weight,
                        decisive,
                        conditions,
                        otherwise,
                        unknown));
    }

    /** Now and then of the greatest length. */
    private static String named(int number, int longest) {
        String name = "factor-" + number;
        return number % 20 == 0 ? name + "-".repeat(longest - name.length()) : name;
    }

    private static RiskFactor named(RiskFactor factor, String name) {
        return new RiskFactor(
                name,
                factor.label(),
                factor.appliesTo(),
                factor.reading(),
                factor.weight(),
                factor.decisive(),
                factor.conditions(),
                factor.otherwise(),
                factor.unknown());
    }

    /**
     * Models: the example, others of up to eight factors, and now and then of as many as can be.
     *
     * @return models
     */
    public static Arbitrary<RiskModel> models() {
        Arbitrary<Seq<RiskFactor>> alike = factors()
                .map(factor ->
                        Vector.range(0, RiskModel.MOST_FACTORS).map(number -> named(factor, "factor-" + number)));
        Arbitrary<RiskModel> made = Combinators.combine(
                        Arbitraries.of("example", "x", "eu_2026-1", "W".repeat(RiskModel.LONGEST_NAME)),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.frequencyOf(Tuple.of(60, few(factors(), 8)), Tuple.of(1, alike)),
                        thresholds(),
                        reviewPeriods())
                .as((name, version, factors, thresholds, periods) ->
                        new RiskModel(name, version, factors.distinctBy(RiskFactor::name), thresholds, periods));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(ExampleRiskModel.MODEL)), Tuple.of(4, made))
                .withoutEdgeCases();
    }

    /**
     * What single factors add.
     *
     * @return scores of factors
     */
    public static Arbitrary<FactorScore> factorScores() {
        return Combinators.combine(factors(), scores(), some(conditions()), Arbitraries.of(true, false))
                .as((factor, score, cause, known) -> new FactorScore(
                        factor.name(),
                        factor.label(),
                        factor.weight(),
                        factor.decisive(),
                        cause.map(RiskCondition::score).getOrElse(score),
                        cause,
                        known || cause.isDefined()));
    }

    /**
     * Breakdowns of up to eight factors, or of none.
     *
     * @return breakdowns
     */
    public static Arbitrary<ScoreBreakdown> breakdowns() {
        return few(factorScores(), 8)
                .map(scores -> new ScoreBreakdown(scores.distinctBy(FactorScore::factor)))
                .withoutEdgeCases();
    }

    /**
     * What comes of ratings.
     *
     * @return assessments
     */
    public static Arbitrary<RiskAssessment> assessments() {
        return Combinators.combine(models(), breakdowns(), StorableValues.instants())
                .as((model, breakdown, next) -> new RiskAssessment(
                        model.name(),
                        model.version(),
                        breakdown,
                        model.thresholds().ratingOf(breakdown.score()),
                        next));
    }

    /**
     * Which ratings ask.
     *
     * @return policies
     */
    public static Arbitrary<TriggerPolicy> triggers() {
        return Combinators.combine(Arbitraries.of(RiskRating.class), Arbitraries.of(true, false))
                .as(TriggerPolicy::new);
    }

    /**
     * What goes on for customers.
     *
     * @return situations, some of them calm
     */
    public static Arbitrary<RatingSituation> situations() {
        return Combinators.combine(
                        some(Arbitraries.of(RiskRating.class)),
                        some(RequestValues.requestIds()),
                        some(OnboardingValues.ids()))
                .as(RatingSituation::new);
    }

    /**
     * How customers are rated, and what follows.
     *
     * @return policies
     */
    public static Arbitrary<RiskPolicy> policies() {
        return Combinators.combine(models(), triggers())
                .as((model, triggers) -> new RiskPolicy(model, triggers, StandardQuestionnaires.RISK_EDD));
    }

    /**
     * The refusals of ratings.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<RiskRefusal> refusals() {
        return Arbitraries.of(new RiskRefusal.OtherCustomer(), new RiskRefusal.ReviewNotDue());
    }

    /** Codes that something is seen under, and others. */
    private static Arbitrary<String> codes() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "US",
                                "IR",
                                "yes",
                                "no",
                                "none",
                                "failed",
                                "passed",
                                "verified",
                                "individual",
                                "business",
                                "OTHER",
                                "CASH",
                                "INTERNATIONAL",
                                "WHOLESALE_TRADE",
                                "answered")),
                Tuple.of(1, StorableValues.text(RiskCondition.CategoryIs.LONGEST_VALUE)));
    }

    private static Arbitrary<Option<Currency>> currencies() {
        return Arbitraries.of(Option.none(), Money.currencyOf("USD"), Money.currencyOf("JPY"));
    }
}
