package dev.edd.domain.risk;

import static dev.edd.domain.submission.Examples.ACME;
import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.NOON;
import static dev.edd.domain.submission.Examples.after;
import static dev.edd.domain.submission.Examples.recorded;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.submission.Bodies;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Examples;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a model makes of what is known, and what follows. */
class RatingTest {
    private static final Stamp BY_POLICY = new Stamp(TriggerPolicy.RATING, NOON);
    private static final QuestionnaireId TURNOVER = new QuestionnaireId("turnover");
    private static final PromptId HOW_MUCH = new PromptId("1");

    @Test
    void nothing_known_is_not_the_same_as_no_risk() {
        ScoreBreakdown breakdown = ExampleRiskModel.MODEL.weigh(RiskProfile.of(ADA));

        assertThat(breakdown.factors()).noneMatch(FactorScore::known);
        assertThat(breakdown.score().value()).isPositive();
        assertThat(rated(RiskProfile.of(ADA)).assessment().rating()).isEqualTo(RiskRating.LOW);
    }

    @Test
    void factors_about_businesses_weigh_nothing_for_a_person() {
        assertThat(ExampleRiskModel.MODEL.weigh(RiskProfile.of(ADA)).factors().map(FactorScore::factor))
                .contains("citizenship", "negative_news")
                .doesNotContain("involvement");
        assertThat(ExampleRiskModel.MODEL.weigh(RiskProfile.of(ACME)).factors().map(FactorScore::factor))
                .contains("involvement", "negative_news")
                .doesNotContain("citizenship");
    }

    @Test
    void an_involvement_that_settles_it_makes_the_rating_high_and_is_seen_in_the_breakdown() {
        RiskAssessment assessment = rated(
                        submitted(Bodies.involvedIn(Involvement.SHELL_BANKS_OR_UNLICENSED_MONEY_SERVICE_BUSINESS)))
                .assessment();

        assertThat(assessment.rating()).isEqualTo(RiskRating.HIGH);
        assertThat(assessment.score()).isEqualTo(RiskScore.FULL);
        assertThat(assessment.nextReview()).isEqualTo(NOON.plus(Duration.ofDays(180)));
        assertThat(assessment
                        .breakdown()
                        .factors()
                        .find(each -> each.factor().equals("involvement"))
                        .get())
                .matches(FactorScore::known)
                .matches(each -> each.cause()
                        .contains(new RiskCondition.CategoryIs(
                                "shell_banks_or_unlicensed_money_service_business", RiskScore.FULL)));
    }

    @Test
    void an_update_that_says_nothing_of_it_leaves_what_was_said_before() {
        RiskProfile profile = submitted(
                Bodies.with(Bodies.involvedIn(), "negative_news_findings", 5L),
                Bodies.without(Bodies.involvedIn(), "country"));

        assertThat(RiskAttribute.NEGATIVE_NEWS.of(profile)).containsExactly(Observation.of(5));
        assertThat(RiskAttribute.BUSINESS_COUNTRY.of(profile)).containsExactly(new Observation.Category("NO"));
        assertThat(RiskAttribute.INVOLVEMENT.of(profile)).containsExactly(new Observation.Category("none"));
    }

    @Test
    void what_was_deleted_counts_for_nothing() {
        EddSubmission deleted = EddSubmission.LIFECYCLE
                .give(
                        recorded(submit(1, ADA, Bodies.with(Bodies.CUSTOMER, "negative_news_findings", 5L))),
                        new SubmissionCommand.Delete(after(1)))
                .get()
                .next();
        RiskProfile profile = new RiskProfile(ADA, Vector.of(deleted), Vector.empty(), Vector.empty());

        assertThat(ExampleRiskModel.MODEL.weigh(profile)).isEqualTo(ExampleRiskModel.MODEL.weigh(RiskProfile.of(ADA)));
    }

    @Test
    void amounts_are_seen_as_what_they_make_in_a_year_and_in_their_currency_only() {
        RiskProfile profile = new RiskProfile(
                ADA, Vector.of(recorded(submit(1, ADA, Bodies.CUSTOMER))), Vector.empty(), Vector.empty());
        RiskCondition dollars =
                new RiskCondition.QuantityWithin(96_000_000, 96_000_000, Money.currencyOf("USD"), RiskScore.FULL);
        RiskCondition yen =
                new RiskCondition.QuantityWithin(0, Long.MAX_VALUE, Money.currencyOf("JPY"), RiskScore.FULL);

        assertThat(RiskAttribute.INCOME.of(profile)).allMatch(dollars::holdsFor).noneMatch(yen::holdsFor);
        assertThat(RiskAttribute.INCOME.of(profile).toString()).doesNotContain("96");
    }

    @Test
    void the_worst_of_several_observations_counts() {
        RiskProfile profile =
                submitted(Bodies.involvedIn(Involvement.CANNABIS_INDUSTRY, Involvement.ARMS_DEFENSE_OR_SECURITY));
        FactorScore score = ExampleRiskModel.MODEL
                .weigh(profile)
                .factors()
                .find(each -> each.factor().equals("involvement"))
                .get();

        assertThat(score.score()).isEqualTo(new RiskScore(80));
    }

    @Test
    void an_answer_is_weighed_as_it_was_given_last() {
        RiskFactor factor = new RiskFactorBuilder()
                .name("turnover")
                .label("Turnover")
                .appliesTo(Option.none())
                .reading(new RiskReading.OfAnswer(TURNOVER, HOW_MUCH))
                .weight(1)
                .decisive(false)
                .conditions(Vector.of(new RiskCondition.QuantityWithin(10, 20, Option.none(), new RiskScore(70))))
                .otherwise(new RiskScore(30))
                .unknown(new RiskScore(50))
                .build();

        assertThat(factor.scoreOf(answered()).get().score()).isEqualTo(new RiskScore(50));
        assertThat(factor.scoreOf(answered(5, 10)).get().score()).isEqualTo(new RiskScore(70));
        assertThat(factor.scoreOf(answered(10, 5)).get().score()).isEqualTo(new RiskScore(30));
    }

    @Test
    void a_profile_is_of_one_customer_and_rated_alike_in_any_order() {
        EddSubmission first = recorded(submit(1, ADA, Bodies.CUSTOMER));
        EddSubmission second = recorded(submit(2, ADA, Bodies.with(Bodies.CUSTOMER, "employment_type", "UNEMPLOYED"))
                .withStamp(after(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskProfile(ACME, Vector.of(first), Vector.empty(), Vector.empty()));
        assertThat(ExampleRiskModel.MODEL.weigh(of(Vector.of(first, second))))
                .isEqualTo(ExampleRiskModel.MODEL.weigh(of(Vector.of(second, first))));
    }

    @Test
    void no_rating_was_changed_before_it_began_or_reviewed_before_its_last_review() {
        CustomerRating rating = rated(RiskProfile.of(ADA));
        Instant before = NOON.minus(Duration.ofDays(1));
        Instant after = rating.assessment().nextReview().plus(Duration.ofDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerRating(ADA.id(), rating.assessment(), NOON, NOON, before));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerRating(ADA.id(), rating.assessment(), after, NOON, NOON));
    }

    @Test
    void a_partner_never_rates() {
        Rate rate = rate(RiskProfile.of(ADA));

        assertThat(refusalOf(CustomerRating.LIFECYCLE.begin(rate.withStamp(Examples.BY_PARTNER))))
                .isEqualTo("not_permitted");
        assertThat(refusalOf(
                        CustomerRating.LIFECYCLE.give(rated(RiskProfile.of(ADA)), rate.withStamp(Examples.BY_PARTNER))))
                .isEqualTo("not_permitted");
    }

    @Test
    void a_rating_is_of_one_customer_under_the_customers_id() {
        CustomerRating rating = rated(RiskProfile.of(ADA));

        assertThat(rating.id().value()).isEqualTo(ADA.id().value());
        assertThat(refusalOf(CustomerRating.LIFECYCLE.give(rating, rate(RiskProfile.of(ACME)))))
                .isEqualTo("other_customer");
    }

    @Test
    void news_never_put_a_review_off_and_may_bring_it_forward() {
        CustomerRating low = rated(RiskProfile.of(ADA));
        Instant due = low.assessment().nextReview();

        assertThat(again(low, RatingOccasion.NEWS, RiskProfile.of(ADA), 60)
                        .assessment()
                        .nextReview())
                .isEqualTo(due);
        RiskProfile high = new RiskProfile(
                ADA,
                Vector.of(recorded(submit(1, ADA, Bodies.with(Bodies.CUSTOMER, "negative_news_findings", 9L)))),
                Vector.empty(),
                Vector.empty());
        assertThat(again(low, RatingOccasion.NEWS, high, 60).assessment())
                .matches(next -> next.rating() == RiskRating.HIGH)
                .matches(next -> next.nextReview().isBefore(due));
    }

    @Test
    void a_review_begins_the_time_anew_and_only_when_it_is_due() {
        CustomerRating rating = rated(RiskProfile.of(ADA));
        Instant due = rating.assessment().nextReview();
        Duration period = Duration.between(NOON, due);

        assertThat(refusalOf(CustomerRating.LIFECYCLE.begin(
                        rate(RiskProfile.of(ADA)).withOccasion(RatingOccasion.REVIEW_DUE))))
                .isEqualTo("review_not_due");
        assertThat(refusalOf(CustomerRating.LIFECYCLE.give(
                        rating,
                        rate(RiskProfile.of(ADA))
                                .withOccasion(RatingOccasion.REVIEW_DUE)
                                .withStamp(new Stamp(TriggerPolicy.RATING, due.minusNanos(1_000))))))
                .isEqualTo("review_not_due");
        long minutes = period.toMinutes();
        assertThat(again(rating, RatingOccasion.REVIEW_DUE, RiskProfile.of(ADA), minutes)
                        .assessment()
                        .nextReview())
                .isEqualTo(due.plus(period));
        assertThat(again(rating, RatingOccasion.EDD_ACCEPTED, RiskProfile.of(ADA), 60)
                        .assessment()
                        .nextReview())
                .isEqualTo(due.plus(Duration.ofMinutes(60)));
    }

    @Test
    void an_acceptance_that_is_told_late_or_twice_puts_no_review_off() {
        CustomerRating rating = rated(RiskProfile.of(ADA));
        Instant accepted = NOON.plus(Duration.ofDays(1));
        CustomerRating told = told(rating, accepted, NOON.plus(Duration.ofDays(100)));

        assertThat(told.reviewedAt()).isEqualTo(accepted);
        assertThat(told.assessment().nextReview()).isEqualTo(accepted.plus(Duration.ofDays(1_095)));
        assertThat(told(told, accepted, NOON.plus(Duration.ofDays(200))).assessment())
                .isEqualTo(told.assessment());
    }

    private static CustomerRating told(CustomerRating rating, Instant accepted, Instant at) {
        return CustomerRating.LIFECYCLE
                .give(
                        rating,
                        rate(RiskProfile.of(ADA))
                                .withOccasion(RatingOccasion.EDD_ACCEPTED)
                                .withStamp(new Stamp(TriggerPolicy.RATING, at))
                                .withSince(accepted))
                .get()
                .next();
    }

    @Test
    void an_answer_that_was_accepted_in_an_earlier_round_counts() {
        PromptId other = new PromptId("2");
        RiskProfile profile = new RiskProfile(
                ADA, Vector.empty(), Vector.empty(), Vector.of(answers(HOW_MUCH, 15), answers(other, 1)));

        assertThat(new RiskReading.OfAnswer(TURNOVER, HOW_MUCH).of(profile)).containsExactly(Observation.of(15));
    }

    @Test
    void of_each_involvement_the_last_declaration_counts_and_silence_is_not_no() {
        RawValue partly =
                Bodies.with(Bodies.BUSINESS, "specific_involvement", Bodies.object("ngo_or_nonprofit", false));
        RiskProfile shell =
                lenient(Bodies.involvedIn(Involvement.SHELL_BANKS_OR_UNLICENSED_MONEY_SERVICE_BUSINESS), partly);

        assertThat(RiskAttribute.INVOLVEMENT.of(lenient(partly))).isEmpty();
        assertThat(RiskAttribute.UNDECLARED_INVOLVEMENT.of(lenient(partly))).hasSize(11);
        assertThat(RiskAttribute.INVOLVEMENT.of(shell))
                .containsExactly(
                        new Observation.Category(Involvement.SHELL_BANKS_OR_UNLICENSED_MONEY_SERVICE_BUSINESS.code()));
        assertThat(RiskAttribute.UNDECLARED_INVOLVEMENT.of(shell)).containsExactly(new Observation.Category("none"));
    }

    @Test
    void a_later_amount_counts_also_where_nobody_can_say_what_it_makes_in_a_year() {
        RiskProfile profile = new RiskProfile(
                ADA,
                Vector.of(
                        recorded(submit(1, ADA, Bodies.CUSTOMER)),
                        recorded(submit(
                                        2,
                                        ADA,
                                        Bodies.with(
                                                Bodies.CUSTOMER,
                                                "income",
                                                Bodies.object(
                                                        "amount",
                                                        9_000_000_000L,
                                                        "currency",
                                                        "USD",
                                                        "frequency",
                                                        "OTHER")))
                                .withStamp(after(1)))),
                Vector.empty(),
                Vector.empty());

        assertThat(RiskAttribute.INCOME.of(profile)).containsExactly(new Observation.Category("not_yearly"));
    }

    private static RiskProfile lenient(RawValue... bodies) {
        return new RiskProfile(
                ACME,
                Vector.of(bodies)
                        .zipWithIndex((body, at) -> recorded(submit(at, ACME, Bodies.involvedIn())
                                .withSubmission(new SubmissionValidator(SubmissionPolicy.LENIENT)
                                        .validate(body)
                                        .get())
                                .withStamp(after(at)))),
                Vector.empty(),
                Vector.empty());
    }

    private static Answers answers(PromptId prompt, long number) {
        return new Answers(
                TURNOVER, 1, Vector.of(new GivenAnswer(prompt, new Answer.WholeNumber(number), Option.none())));
    }

    private static CustomerRating again(
            CustomerRating rating, RatingOccasion occasion, RiskProfile profile, long minutes) {
        Stamp stamp = new Stamp(TriggerPolicy.RATING, NOON.plus(Duration.ofMinutes(minutes)));
        return CustomerRating.LIFECYCLE
                .give(rating, new Rate(stamp, occasion, stamp.at(), profile, ExampleRiskModel.MODEL))
                .get()
                .next();
    }

    private static String refusalOf(Either<Refusal, ?> answer) {
        return answer.getLeft().code();
    }

    private static RiskProfile submitted(RawValue... bodies) {
        return new RiskProfile(
                ACME,
                Vector.of(bodies)
                        .zipWithIndex(
                                (body, at) -> recorded(submit(at, ACME, body).withStamp(after(at)))),
                Vector.empty(),
                Vector.empty());
    }

    private static RiskProfile of(Seq<EddSubmission> submissions) {
        return new RiskProfile(ADA, submissions, Vector.empty(), Vector.empty());
    }

    private static RiskProfile answered(long... numbers) {
        return new RiskProfile(
                ADA,
                Vector.empty(),
                Vector.empty(),
                Vector.ofAll(numbers)
                        .map(number -> new Answers(
                                TURNOVER,
                                1,
                                Vector.of(new GivenAnswer(HOW_MUCH, new Answer.WholeNumber(number), Option.none())))));
    }

    static CustomerRating rated(RiskProfile profile) {
        return CustomerRating.LIFECYCLE.begin(rate(profile)).get().next();
    }

    private static Rate rate(RiskProfile profile) {
        return new Rate(BY_POLICY, RatingOccasion.NEWS, NOON, profile, ExampleRiskModel.MODEL);
    }
}
