package dev.edd.domain.onboarding;

import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.NOON;
import static dev.edd.domain.submission.Examples.recorded;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.ChainStep.OfOnboarding;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RatingCommand.Rate;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.TriggerPolicy;
import dev.edd.domain.submission.Bodies;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a rating asks of whom it finds risky, beside what goes on for the customer already. */
class RatingChainsTest {
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final Actor OFFICER = new Actor.Officer("grace");
    private static final Actor PARTNER = new Actor.Partner("platform");
    private static final QuestionnaireId KEPT_ELSEWHERE = new QuestionnaireId("kept");
    private static final Questionnaire NEWS = asking("news");
    private static final Questionnaire AT_ONBOARDING = asking("at_onboarding");
    private static final Questionnaire ANOTHER = asking("another");
    private static final RiskPolicy POLICY = new RiskPolicy(ExampleRiskModel.MODEL, TriggerPolicy.STANDARD, NEWS);

    private static final RiskProfile CALM = RiskProfile.of(ADA);
    private static final RiskProfile RISKY = new RiskProfile(
            ADA,
            Vector.of(recorded(submit(1, ADA, Bodies.with(Bodies.CUSTOMER, "negative_news_findings", 9L)))),
            Vector.empty(),
            Vector.empty());

    @Test
    void a_risk_that_has_risen_to_high_asks_what_the_policy_asks() {
        RatingChains.Rated rated = rated(situation(RISKY));

        assertThat(rated.rating().next().assessment().rating()).isEqualTo(RiskRating.HIGH);
        assertThat(opened(rated).header().trigger()).isEqualTo(RequestTrigger.RISK_LEVEL_CHANGE);
        assertThat(opened(rated).header().questionnaire().id()).isEqualTo(NEWS.id());
        assertThat(opened(rated).header().onboarding()).isEmpty();
        assertThat(rated.asked()).containsExactly(NEWS);
    }

    @Test
    void a_low_risk_asks_nothing_and_pauses_nothing() {
        assertNothingFollows(situation(CALM));
        assertNothingFollows(situation(CALM, begun()));
    }

    @Test
    void a_review_that_is_due_asks_for_that_reason() {
        CustomerRating former = rating(CALM);
        Instant due = former.assessment().nextReview();

        RatingChains.Rated rated = rated(situation(
                rate(CALM, RatingOccasion.REVIEW_DUE, due), Option.some(former), Vector.empty(), Option.none()));

        assertThat(opened(rated).header().trigger()).isEqualTo(RequestTrigger.PERIODIC_REVIEW);
    }

    @Test
    void nobody_is_asked_what_is_being_asked() {
        assertNothingFollows(situation(RISKY, requested(1, NEWS)));
        assertNothingFollows(situation(RISKY, requested(1, ANOTHER), requested(2, NEWS)));
    }

    @Test
    void what_asks_something_else_or_is_over_is_in_no_ones_way() {
        assertThat(opened(rated(situation(RISKY, requested(1, ANOTHER))))).isNotNull();
        assertThat(opened(rated(situation(RISKY, reviewed(1, NEWS))))).isNotNull();
    }

    @Test
    void a_risk_that_stays_high_is_asked_about_once() {
        assertNothingFollows(stillHigh(reviewed(1, NEWS)));
        assertNothingFollows(stillHigh(cancelled(1, NEWS), reviewed(2, NEWS)));
        assertNothingFollows(stillHigh(reviewed(2, NEWS), cancelled(1, NEWS)));
    }

    @Test
    void that_an_onboarding_asked_is_as_good() {
        assertNothingFollows(stillHigh(ended(request(1, AT_ONBOARDING, Option.some(onboarding(1))))));
    }

    @Test
    void a_risk_that_stays_high_is_asked_about_again_when_the_question_was_never_put_or_withdrawn() {
        assertThat(opened(rated(stillHigh()))).isNotNull();
        assertThat(opened(rated(stillHigh(cancelled(1, NEWS))))).isNotNull();
        assertThat(opened(rated(stillHigh(reviewed(1, NEWS), cancelled(2, NEWS)))))
                .isNotNull();
        assertThat(opened(rated(stillHigh(reviewed(1, ANOTHER))))).isNotNull();
    }

    @Test
    void a_high_risk_amid_an_onboarding_pauses_it_for_what_onboardings_ask() {
        RatingChains.Rated rated = rated(situation(RISKY, begun()));

        assertThat(opened(rated).header().trigger()).isEqualTo(RequestTrigger.ONBOARDING_HIGH_RISK);
        assertThat(opened(rated).header().onboarding()).containsExactly(onboarding(1));
        assertThat(((OfOnboarding) rated.following().last()).step().next())
                .isInstanceOfSatisfying(
                        PausedForEdd.class,
                        paused -> assertThat(paused.request())
                                .isEqualTo(opened(rated).id()));
        assertThat(rated.asked()).containsExactly(AT_ONBOARDING);
    }

    @Test
    void an_onboarding_that_waits_already_goes_on_waiting() {
        EddRequest own = request(1, AT_ONBOARDING, Option.some(onboarding(1)));

        assertNothingFollows(situation(
                rate(RISKY, RatingOccasion.NEWS, LATER),
                Option.none(),
                Vector.of(own),
                Option.some(new PausedForEdd(begun().header(), own.id()))));
    }

    @Test
    void an_onboarding_that_was_cleared_is_left_alone_and_the_customer_asked_as_any_other() {
        InProgress cleared = new InProgress(begun().header(), Option.some(RiskRating.HIGH), true);

        RatingChains.Rated rated = rated(situation(RISKY, cleared));

        assertThat(rated.following()).hasSize(1);
        assertThat(opened(rated).header().trigger()).isEqualTo(RequestTrigger.RISK_LEVEL_CHANGE);
    }

    @Test
    void what_an_onboarding_would_ask_and_is_asked_for_another_reason_stands_in_its_way_until_it_is_over() {
        assertNothingFollows(amidOnboarding(requested(1, AT_ONBOARDING)));
        assertNothingFollows(amidOnboarding(request(1, AT_ONBOARDING, Option.some(onboarding(2)))));

        assertThat(rated(amidOnboarding(reviewed(1, AT_ONBOARDING))).following())
                .hasSize(2);
        assertThat(rated(amidOnboarding(requested(1, ANOTHER))).following()).hasSize(2);
        assertThat(rated(amidOnboarding(request(1, AT_ONBOARDING, Option.some(onboarding(1)))))
                        .following())
                .as("its own does not")
                .hasSize(2);
    }

    @Test
    void answers_count_when_they_were_accepted_the_latest_last() {
        RiskProfile profile = RatingChains.profile(
                ADA,
                Vector.empty(),
                Vector.empty(),
                Vector.of(requested(3, NEWS), reviewed(2, ANOTHER), reviewed(1, NEWS), cancelled(4, NEWS)));

        assertThat(profile.answers().map(answers -> answers.questionnaire().value()))
                .containsExactly("news", "another");
        assertThat(profile.answers().head().given().map(given -> given.answer()))
                .containsExactly(new Answer.YesNo(true));
    }

    @Test
    void of_what_was_accepted_at_one_instant_the_greater_id_is_the_later() {
        EddRequest first = ended(requestAt(NOON, 1, NEWS, Option.none()));
        EddRequest second = ended(requestAt(NOON, 2, ANOTHER, Option.none()));

        assertThat(answered(first, second)).isEqualTo(answered(second, first)).containsExactly("news", "another");
    }

    @Test
    void the_higher_of_two_ratings_counts_unless_an_officer_says_so() {
        Option<CustomerRating> high = Option.some(rating(RISKY));
        Stamp byPartner = new Stamp(PARTNER, LATER);

        assertThat(Complete.of(byPartner, RiskRating.LOW, high).rating()).isEqualTo(RiskRating.HIGH);
        assertThat(Complete.of(new Stamp(OFFICER, LATER), RiskRating.LOW, high).rating())
                .isEqualTo(RiskRating.LOW);
        assertThat(Complete.of(byPartner, RiskRating.MEDIUM, Option.some(rating(CALM)))
                        .rating())
                .isEqualTo(RiskRating.MEDIUM);
        assertThat(Complete.of(byPartner, RiskRating.LOW, Option.none()).rating())
                .isEqualTo(RiskRating.LOW);
    }

    private static Seq<String> answered(EddRequest... requests) {
        return RatingChains.profile(ADA, Vector.empty(), Vector.empty(), Vector.of(requests))
                .answers()
                .map(answers -> answers.questionnaire().value());
    }

    private static void assertNothingFollows(RatingChains.Situation situation) {
        RatingChains.Rated rated = rated(situation);

        assertThat(rated.following()).isEmpty();
        assertThat(rated.asked()).isEmpty();
    }

    private static RatingChains.Rated rated(RatingChains.Situation situation) {
        return RatingChains.rated(situation).get();
    }

    private static EddRequest opened(RatingChains.Rated rated) {
        return ((OfRequest) rated.following().head()).step().next();
    }

    private static RatingChains.Situation situation(RiskProfile profile, EddRequest... requests) {
        return situation(rate(profile, RatingOccasion.NEWS, LATER), Option.none(), Vector.of(requests), Option.none());
    }

    private static RatingChains.Situation situation(RiskProfile profile, Onboarding open) {
        return situation(rate(profile, RatingOccasion.NEWS, LATER), Option.none(), Vector.empty(), Option.some(open));
    }

    private static RatingChains.Situation stillHigh(EddRequest... requests) {
        return situation(
                rate(RISKY, RatingOccasion.NEWS, LATER),
                Option.some(rating(RISKY)),
                Vector.of(requests),
                Option.none());
    }

    private static RatingChains.Situation amidOnboarding(EddRequest... requests) {
        return situation(
                rate(RISKY, RatingOccasion.NEWS, LATER), Option.none(), Vector.of(requests), Option.some(begun()));
    }

    private static RatingChains.Situation situation(
            Rate rate, Option<CustomerRating> former, Seq<EddRequest> requests, Option<Onboarding> onboarding) {
        return new RatingChains.Situation(
                rate, former, requests, onboarding, POLICY, open(99, rate.stamp(), NEWS, Option.none()), AT_ONBOARDING);
    }

    private static CustomerRating rating(RiskProfile profile) {
        return CustomerRating.LIFECYCLE
                .begin(rate(profile, RatingOccasion.NEWS, NOON))
                .get()
                .next();
    }

    private static Rate rate(RiskProfile profile, RatingOccasion occasion, Instant at) {
        return new Rate(new Stamp(TriggerPolicy.RATING, at), occasion, at, profile, ExampleRiskModel.MODEL);
    }

    private static InProgress begun() {
        return (InProgress) Onboarding.LIFECYCLE
                .begin(new BeginOnboarding(
                        new Stamp(PARTNER, NOON), onboarding(1), Option.none(), ADA.id(), Option.some(ADA)))
                .get()
                .next();
    }

    private static OnboardingId onboarding(long number) {
        return new OnboardingId(new UUID(7, number));
    }

    /** The number is that of its id, and of the minute after noon at which it was opened. */
    private static EddRequest requested(int number, Questionnaire questionnaire) {
        return request(number, questionnaire, Option.none());
    }

    private static EddRequest reviewed(int number, Questionnaire questionnaire) {
        return ended(requested(number, questionnaire));
    }

    private static EddRequest cancelled(int number, Questionnaire questionnaire) {
        EddRequest open = requested(number, questionnaire);
        return next(open, new RequestCommand.Cancel(new Stamp(OFFICER, open.createdAt())));
    }

    private static EddRequest ended(EddRequest open) {
        Stamp byOfficer = new Stamp(OFFICER, open.createdAt());
        Questionnaire asked =
                asking(((Requested) open).round().questionnaire().id().value());
        EddRequest answered = next(
                open,
                new RequestCommand.SubmitAnswers(
                        new Stamp(PARTNER, open.createdAt()),
                        AnswerSheet.of(SheetEntry.of("1", new RawAnswer.YesNo(true))),
                        QuestionnaireValidator.of(asked),
                        Vector.empty(),
                        DeadlinePolicy.STANDARD));
        return next(next(answered, new RequestCommand.BeginReview(byOfficer)), new RequestCommand.Accept(byOfficer));
    }

    private static EddRequest request(int number, Questionnaire questionnaire, Option<OnboardingId> onboarding) {
        return requestAt(NOON.plus(Duration.ofMinutes(number)), number, questionnaire, onboarding);
    }

    private static EddRequest requestAt(
            Instant at, int number, Questionnaire questionnaire, Option<OnboardingId> onboarding) {
        Stamp stamp = new Stamp(TriggerPolicy.RATING, at);
        return EddRequest.LIFECYCLE
                .begin(open(number, stamp, questionnaire, onboarding))
                .get()
                .next();
    }

    private static OpenRequest open(
            int number, Stamp stamp, Questionnaire questionnaire, Option<OnboardingId> onboarding) {
        return new OpenRequest(
                stamp,
                new RequestId(new UUID(1, number)),
                Option.none(),
                ADA.id(),
                Option.some(ADA),
                onboarding.isDefined() ? RequestTrigger.ONBOARDING_HIGH_RISK : RequestTrigger.ONGOING_MONITORING,
                onboarding,
                onboarding.isDefined() ? questionnaire.id() : KEPT_ELSEWHERE,
                questionnaire,
                DeadlinePolicy.STANDARD);
    }

    private static EddRequest next(EddRequest state, RequestCommand command) {
        return EddRequest.LIFECYCLE.give(state, command).get().next();
    }

    private static Questionnaire asking(String id) {
        return new Questionnaire(
                new QuestionnaireId(id),
                1,
                "Is it?",
                Vector.of(Prompt.required(new PromptId("1"), "Is it?", new ResponseType.YesNo())));
    }
}
