package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.Said;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.Edd;
import dev.edd.ports.ReviewRefusedException;
import dev.edd.ports.Sweep;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ratings through the facade, and what follows from them. */
class RiskRatingsTest {
    private static final RiskPolicy POLICY = RiskPolicy.of(ExampleRiskModel.MODEL);

    private final EddFixture fixture = new EddFixture(MemoryStorage.create(), builder -> builder.riskPolicy(POLICY));
    private final CustomerId ada = fixture.verified().id();

    @Test
    void a_submission_is_rated_when_the_relay_has_delivered_it() {
        assertThat(fixture.edd.riskRatings().find(ada)).isEmpty();

        say(0);

        CustomerRating rating = rating();
        assertThat(rating.assessment().rating()).isEqualTo(RiskRating.LOW);
        assertThat(rating.assessment().model()).isEqualTo("example");
        assertThat(rating.assessment()
                        .breakdown()
                        .factors()
                        .find(each -> each.factor().equals("negative_news"))
                        .get()
                        .known())
                .isTrue();
        assertThat(requests()).isEmpty();
    }

    @Test
    void a_high_rating_asks_once_is_answered_by_a_submission_and_reviewed_and_shows_what_changed() {
        say(Said.MUCH_BAD_NEWS);
        assertThat(rating().assessment().rating()).isEqualTo(RiskRating.HIGH);
        EddRequest request = requests().single();
        assertThat(request.header().trigger()).isEqualTo(RequestTrigger.RISK_LEVEL_CHANGE);

        say(Said.MUCH_BAD_NEWS + 1);
        assertThat(requests()).as("not again while one is open").hasSize(1);

        fixture.edd
                .submissions()
                .submit(Said.inAnswerTo(request.id(), ada, 1), APP)
                .get();
        fixture.edd.requests().beginReview(request.id(), GRACE).get();
        fixture.edd.requests().accept(request.id(), GRACE).get();
        delivered();

        assertThat(requests().map(EddRequest::state)).containsExactly(RequestState.REVIEWED);
        assertThat(rated().map(each -> each.assessment().rating()).distinct())
                .containsExactly(RiskRating.HIGH, RiskRating.MEDIUM);
        assertThat(rated().map(CustomerRated::occasion).last()).isEqualTo(RatingOccasion.EDD_ACCEPTED);
        assertThat(badNewsIn(rated().head())).isEqualTo(80);
        assertThat(badNewsIn(rated().last())).isEqualTo(50);
    }

    @Test
    void a_rating_that_stays_high_after_its_review_waits_for_the_next_one() {
        say(Said.MUCH_BAD_NEWS);
        RequestId request = requests().single().id();
        fixture.edd
                .submissions()
                .submit(Said.inAnswerTo(request, ada, Said.MUCH_BAD_NEWS), APP)
                .get();
        fixture.edd.requests().beginReview(request, GRACE).get();
        fixture.edd.requests().accept(request, GRACE).get();
        delivered();

        assertThat(rating().assessment().rating()).isEqualTo(RiskRating.HIGH);
        assertThat(requests()).hasSize(1);
        say(Said.MUCH_BAD_NEWS);
        assertThat(requests()).hasSize(1);

        fixture.clock.set(rating().assessment().nextReview());
        assertThat(swept().stepped()).isEqualTo(1);
        assertThat(requests().map(each -> each.header().trigger()))
                .containsExactlyInAnyOrder(RequestTrigger.RISK_LEVEL_CHANGE, RequestTrigger.PERIODIC_REVIEW);
    }

    @Test
    void a_review_that_is_due_is_begun_once() {
        say(0);
        Instant due = rating().assessment().nextReview();
        fixture.clock.set(due.minusNanos(1_000));
        assertThat(swept().found()).isZero();

        fixture.clock.set(due);
        assertThat(swept().stepped()).isEqualTo(1);
        assertThat(swept().found()).isZero();

        EddRequest request = requests().single();
        assertThat(request.header().trigger()).isEqualTo(RequestTrigger.PERIODIC_REVIEW);
        fixture.edd.requests().cancel(request.id(), GRACE).get();
        delivered();
        assertThat(swept().found()).as("given up until the next time").isZero();
        assertThat(rating().assessment().nextReview()).isEqualTo(due.plus(Duration.ofDays(1_095)));
    }

    @Test
    void a_high_rating_amid_an_onboarding_pauses_it_and_asks_what_onboardings_ask() {
        Onboarding onboarding = fixture.edd.onboardings().begin(ada, APP).get();

        say(Said.MUCH_BAD_NEWS);

        assertThat(fixture.edd.onboardings().find(onboarding.id()).get().state())
                .isEqualTo(OnboardingState.PAUSED_FOR_EDD);
        EddRequest request = requests().single();
        assertThat(request.header().onboarding()).contains(onboarding.id());
        assertThat(request.header().questionnaire().id()).isEqualTo(StandardQuestionnaires.ONBOARDING_EDD.id());
        say(Said.MUCH_BAD_NEWS);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void an_onboarding_that_begins_after_a_high_rating_finds_it() {
        say(Said.MUCH_BAD_NEWS);
        Onboarding onboarding = fixture.edd.onboardings().begin(ada, APP).get();

        assertThat(fixture.edd
                        .onboardings()
                        .complete(onboarding.id(), RiskRating.LOW, new Actor.Policy("signup"))
                        .getLeft()
                        .code())
                .isEqualTo("edd_not_cleared");
        delivered();

        assertThat(fixture.edd.onboardings().find(onboarding.id()).get().state())
                .isEqualTo(OnboardingState.PAUSED_FOR_EDD);
    }

    @Test
    void that_a_risk_is_lower_than_the_model_says_is_for_an_officer_to_say() {
        Onboarding onboarding = fixture.edd.onboardings().begin(ada, APP).get();
        fixture.edd.submissions().submit(Said.of(ada, Said.MUCH_BAD_NEWS), APP).get();

        assertThat(fixture.edd
                        .onboardings()
                        .complete(onboarding.id(), RiskRating.LOW, GRACE)
                        .get()
                        .state())
                .isEqualTo(OnboardingState.COMPLETED);
    }

    @Test
    void who_was_asked_and_let_off_is_asked_again_by_the_next_high_rating() {
        say(Said.MUCH_BAD_NEWS);
        fixture.edd.requests().cancel(requests().single().id(), GRACE).get();

        say(Said.MUCH_BAD_NEWS);

        assertThat(requests().map(EddRequest::state))
                .containsExactlyInAnyOrder(RequestState.CANCELLED, RequestState.REQUESTED);
    }

    @Test
    void an_onboarding_that_goes_on_uncleared_waits_again_at_the_next_high_rating() {
        Onboarding onboarding = fixture.edd.onboardings().begin(ada, APP).get();
        say(Said.MUCH_BAD_NEWS);
        fixture.edd.requests().cancel(requests().single().id(), GRACE).get();
        delivered();

        say(Said.MUCH_BAD_NEWS);

        assertThat(fixture.edd.onboardings().find(onboarding.id()).get().state())
                .isEqualTo(OnboardingState.PAUSED_FOR_EDD);
        assertThat(requests()).hasSize(2);
    }

    @Test
    void an_officer_may_rate_at_any_time_and_a_partner_never() {
        assertThat(fixture.edd.riskRatings().rate(ada, GRACE).get().assessment().rating())
                .isEqualTo(RiskRating.LOW);
        assertThat(fixture.edd.riskRatings().rate(ada, APP).getLeft().code()).isEqualTo("not_permitted");
        assertThat(fixture.edd
                        .riskRatings()
                        .rate(new CustomerId(new UUID(9, 9)), GRACE)
                        .getLeft()
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void what_a_customer_was_rated_is_read_a_page_at_a_time_the_latest_first() {
        for (int news = 0; news < 5; news++) {
            say(news);
        }
        Seq<HistoryEntry> all = fixture.edd.riskRatings().history(ada).reverse();

        assertThat(fixture.edd.riskRatings().history(ada, Long.MAX_VALUE, 2)).containsExactlyElementsOf(all.take(2));
        assertThat(fixture.edd.riskRatings().history(ada, all.get(1).version(), 2))
                .containsExactlyElementsOf(all.subSequence(2, 4));
        assertThat(fixture.edd.riskRatings().history(ada, all.get(3).version(), 100))
                .containsExactlyElementsOf(all.drop(4));
        assertThat(fixture.edd.riskRatings().history(ada, 1, 2)).isEmpty();
        assertThat(fixture.edd.riskRatings().history(ada, 0, 2)).isEmpty();
        assertThat(fixture.edd.riskRatings().history(new CustomerId(UUID.randomUUID()), Long.MAX_VALUE, 2))
                .isEmpty();
    }

    @Test
    void no_two_ratings_of_a_customer_are_of_one_instant() {
        fixture.edd.riskRatings().rate(ada, GRACE).get();
        fixture.edd.riskRatings().rate(ada, GRACE).get();

        assertThat(rated().map(each -> each.stamp().at())).doesNotHaveDuplicates();
    }

    @Test
    void ratings_are_listed_as_they_are_now() {
        say(Said.MUCH_BAD_NEWS);
        CustomerId calm = fixture.verified().id();
        fixture.edd.riskRatings().rate(calm, GRACE).get();

        assertThat(fixture.edd
                        .riskRatings()
                        .page(
                                new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.HIGH)),
                                Keyset.first(10))
                        .items()
                        .map(CustomerRating::customer))
                .containsExactly(ada);
        assertThat(fixture.edd
                        .riskRatings()
                        .page(RatingQuery.ALL, Keyset.first(10))
                        .items()
                        .map(CustomerRating::customer))
                .containsExactlyInAnyOrder(ada, calm);
    }

    @Test
    void a_customer_whom_nobody_can_rate_waits_where_it_is_seen() {
        fixture.edd
                .questionnaires()
                .publish(new Questionnaire(
                        StandardQuestionnaires.RISK_EDD.id(),
                        1,
                        "Something else",
                        StandardQuestionnaires.RISK_EDD.prompts()))
                .get();
        fixture.edd.submissions().submit(Said.of(ada, Said.MUCH_BAD_NEWS), APP).get();

        assertThat(fixture.edd.relay().deliver(100).failures()).hasSize(1);
        assertThat(fixture.edd.riskRatings().find(ada)).isEmpty();
    }

    @Test
    void a_review_that_cannot_begin_is_told_to_the_host() {
        say(0);
        fixture.edd
                .questionnaires()
                .publish(new Questionnaire(
                        StandardQuestionnaires.RISK_EDD.id(),
                        1,
                        "Something else",
                        StandardQuestionnaires.RISK_EDD.prompts()))
                .get();
        fixture.clock.set(rating().assessment().nextReview());

        Sweep sweep = swept();

        assertThat(sweep.stepped()).isZero();
        assertThat(sweep.failures().map(Sweep.Failure::cause))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("version_in_use"));
    }

    @Test
    void what_is_decided_of_a_counterparty_rates_its_customer_again() {
        CounterpartyId acme = fixture.counterpartyOf(ada).id();
        delivered();
        int before = rated().size();

        fixture.checkOf(ada, acme);
        delivered();

        assertThat(fixture.found(acme).standing()).isEqualTo(CounterpartyStanding.VERIFIED);
        assertThat(rated()).hasSizeGreaterThan(before);
    }

    @Test
    void without_a_policy_nobody_is_rated() {
        Edd edd = new EddFixture().edd;

        assertThatIllegalStateException().isThrownBy(edd::riskRatings).withMessageContaining("risk policy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EddFixture(
                        MemoryStorage.create(),
                        builder -> builder.riskPolicy(POLICY).onboardingQuestionnaire(StandardQuestionnaires.RISK_EDD)))
                .withMessageContaining("onboardings");
    }

    private void say(int badNews) {
        fixture.edd.submissions().submit(Said.of(ada, badNews), APP).get();
        delivered();
    }

    /** An update is stamped after what it updates, and delivered when that time has come. */
    private void delivered() {
        fixture.clock.advance(Duration.ofMillis(1));
        fixture.deliverAll();
    }

    private Sweep swept() {
        return fixture.edd.riskRatings().reviewDue(10);
    }

    private CustomerRating rating() {
        return fixture.edd.riskRatings().find(ada).get();
    }

    private Seq<EddRequest> requests() {
        return fixture.edd
                .requests()
                .page(RequestQuery.of(ada), Keyset.first(10))
                .items();
    }

    private Seq<CustomerRated> rated() {
        return fixture.edd.riskRatings().history(ada).map(entry -> (CustomerRated) entry.event());
    }

    private static int badNewsIn(CustomerRated rated) {
        return rated.assessment()
                .breakdown()
                .factors()
                .find(each -> each.factor().equals("negative_news"))
                .get()
                .score()
                .value();
    }
}
