package dev.edd.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.onboarding.ChainStep;
import dev.edd.domain.onboarding.RatingChains;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.FollowUp;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RatingSituation;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.TriggerPolicy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What follows from ratings. */
class FollowUpsTest {
    @Property
    void nothing_is_asked_while_it_is_asked_already(
            @ForAll TriggerPolicy policy,
            @ForAll RiskRating rating,
            @ForAll RatingOccasion occasion,
            @ForAll RatingSituation situation) {
        FollowUp followUp = policy.after(rating, occasion, situation);

        assertThat(followUp == FollowUp.OPEN_REQUEST && situation.request().isDefined())
                .isFalse();
        assertThat(followUp == FollowUp.PAUSE_ONBOARDING)
                .isEqualTo(rating == RiskRating.HIGH && situation.onboarding().isDefined());
    }

    @Property
    void whose_review_is_due_is_asked_whatever_the_rating(
            @ForAll TriggerPolicy policy, @ForAll RiskRating rating, @ForAll RatingSituation situation) {
        RatingSituation alone = new RatingSituation(situation.former(), Option.none(), Option.none());

        assertThat(policy.after(rating, RatingOccasion.REVIEW_DUE, alone)).isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Property
    void a_rating_that_has_risen_to_the_level_of_the_policy_asks_who_is_not_asked_already(
            @ForAll TriggerPolicy policy,
            @ForAll RiskRating rating,
            @ForAll RatingOccasion occasion,
            @ForAll RatingSituation situation) {
        Assume.that(rating.compareTo(policy.from()) >= 0
                && situation.former().forAll(former -> former.compareTo(rating) < 0));
        RatingSituation unasked = new RatingSituation(situation.former(), Option.none(), situation.onboarding());

        assertThat(policy.after(rating, occasion, unasked))
                .isEqualTo(
                        rating == RiskRating.HIGH && situation.onboarding().isDefined()
                                ? FollowUp.PAUSE_ONBOARDING
                                : FollowUp.OPEN_REQUEST);
    }

    @Property
    void a_rating_that_is_no_higher_than_the_one_before_asks_only_under_a_policy_of_every_time(
            @ForAll RiskRating from, @ForAll RiskRating rating, @ForAll RiskRating former) {
        Assume.that(rating.compareTo(from) >= 0 && former.compareTo(rating) >= 0);
        RatingSituation unasked = new RatingSituation(Option.some(former), Option.none(), Option.none());

        assertThat(new TriggerPolicy(from, true).after(rating, RatingOccasion.NEWS, unasked))
                .isEqualTo(FollowUp.NOTHING);
        assertThat(new TriggerPolicy(from, false).after(rating, RatingOccasion.NEWS, unasked))
                .isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Property
    void a_rating_below_the_level_of_the_policy_opens_nothing_by_itself(
            @ForAll TriggerPolicy policy, @ForAll RiskRating rating, @ForAll RatingSituation situation) {
        Assume.that(rating.compareTo(policy.from()) < 0);

        assertThat(policy.after(rating, RatingOccasion.NEWS, situation)).isEqualTo(FollowUp.NOTHING);
    }

    @Property
    void a_higher_rating_never_asks_less(
            @ForAll TriggerPolicy policy,
            @ForAll RatingOccasion occasion,
            @ForAll RatingSituation situation,
            @ForAll RiskRating one,
            @ForAll RiskRating other) {
        RiskRating lower = one.compareTo(other) <= 0 ? one : other;
        RiskRating higher = one.compareTo(other) <= 0 ? other : one;

        assertThat(policy.after(lower, occasion, situation) != FollowUp.NOTHING
                        && policy.after(higher, occasion, situation) == FollowUp.NOTHING)
                .isFalse();
    }

    @Property
    void of_whom_nothing_was_ever_asked_is_asked_from_the_level_of_the_policy_on(
            @ForAll RatingChains.Situation situation) {
        RatingChains.Rated rated = RatingChains.rated(new RatingChains.Situation(
                        situation.rate(),
                        situation.rating(),
                        Vector.empty(),
                        situation.onboarding(),
                        situation.policy(),
                        situation.open(),
                        situation.onboardingQuestionnaire()))
                .get();
        RiskRating rating = rated.rating().next().assessment().rating();
        boolean pauses = rating == RiskRating.HIGH && situation.onboarding().isDefined();
        boolean asks = rating.compareTo(situation.policy().triggers().from()) >= 0
                || situation.rate().occasion() == RatingOccasion.REVIEW_DUE;

        assertThat(rated.asked().isDefined()).isEqualTo(pauses || asks);
        assertThat(rated.following().exists(ChainStep.OfOnboarding.class::isInstance))
                .isEqualTo(pauses);
    }

    @Property
    void a_rating_opens_one_request_at_most_and_none_while_the_same_is_asked(@ForAll RatingChains.Situation situation) {
        RatingChains.Rated rated = RatingChains.rated(situation).get();
        Vector<EddRequest> opened = rated.following()
                .toVector()
                .filter(ChainStep.OfRequest.class::isInstance)
                .map(step -> ((ChainStep.OfRequest) step).step().next());

        assertThat(opened.size()).isLessThanOrEqualTo(1);
        assertThat(rated.asked().isDefined()).isEqualTo(opened.nonEmpty());
        opened.forEach(request -> {
            assertThat(request.header().customer())
                    .isEqualTo(rated.rating().next().customer());
            boolean isOfOnboarding = request.header().trigger() == RequestTrigger.ONBOARDING_HIGH_RISK;
            assertThat(isOfOnboarding || situation.requests().isEmpty()).isTrue();
        });
    }
}
