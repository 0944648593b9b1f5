package dev.edd.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ratings ask for Enhanced Due Diligence, and when. */
class TriggerTest {
    private static final RatingOccasion NEWS = RatingOccasion.NEWS;
    private static final Option<RequestId> OPEN = Option.some(new RequestId(new UUID(0, 1)));
    private static final Option<OnboardingId> ONBOARDING = Option.some(new OnboardingId(new UUID(0, 2)));
    private static final RatingSituation STILL_HIGH =
            new RatingSituation(Option.some(RiskRating.HIGH), Option.none(), Option.none());

    @ParameterizedTest
    @EnumSource(RiskRating.class)
    void only_a_high_rating_asks(RiskRating rating) {
        assertThat(TriggerPolicy.STANDARD.after(rating, NEWS, RatingSituation.CALM))
                .isEqualTo(rating == RiskRating.HIGH ? FollowUp.OPEN_REQUEST : FollowUp.NOTHING);
    }

    @Test
    void nobody_is_asked_again_while_a_request_is_open() {
        RatingSituation asked = new RatingSituation(Option.none(), OPEN, Option.none());

        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, NEWS, asked)).isEqualTo(FollowUp.NOTHING);
        assertThat(TriggerPolicy.EVERY_TIME.after(RiskRating.HIGH, NEWS, asked)).isEqualTo(FollowUp.NOTHING);
    }

    @Test
    void a_rating_that_stays_high_asks_again_or_waits_for_its_review_as_the_platform_wants() {
        assertThat(TriggerPolicy.EVERY_TIME.after(RiskRating.HIGH, NEWS, STILL_HIGH))
                .isEqualTo(FollowUp.OPEN_REQUEST);
        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, NEWS, STILL_HIGH))
                .isEqualTo(FollowUp.NOTHING);
        assertThat(TriggerPolicy.STANDARD.after(
                        RiskRating.HIGH,
                        NEWS,
                        new RatingSituation(Option.some(RiskRating.MEDIUM), Option.none(), Option.none())))
                .isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Test
    void a_rating_that_rises_further_asks_also_where_a_medium_one_did_already() {
        TriggerPolicy careful = new TriggerPolicy(RiskRating.MEDIUM, true);
        RatingSituation medium = new RatingSituation(Option.some(RiskRating.MEDIUM), Option.none(), Option.none());

        assertThat(careful.after(RiskRating.MEDIUM, NEWS, medium)).isEqualTo(FollowUp.NOTHING);
        assertThat(careful.after(RiskRating.HIGH, NEWS, medium)).isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Test
    void a_high_rating_pauses_an_onboarding_and_a_lower_one_never() {
        RatingSituation onboarding = new RatingSituation(Option.none(), Option.none(), ONBOARDING);
        TriggerPolicy careful = new TriggerPolicy(RiskRating.MEDIUM, false);

        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, NEWS, onboarding))
                .isEqualTo(FollowUp.PAUSE_ONBOARDING);
        assertThat(TriggerPolicy.STANDARD.after(RiskRating.MEDIUM, NEWS, onboarding))
                .isEqualTo(FollowUp.NOTHING);
        assertThat(careful.after(RiskRating.MEDIUM, NEWS, onboarding)).isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @ParameterizedTest
    @EnumSource(RiskRating.class)
    void a_review_asks_whatever_the_rating_and_once(RiskRating rating) {
        assertThat(TriggerPolicy.STANDARD.after(rating, RatingOccasion.REVIEW_DUE, STILL_HIGH))
                .isEqualTo(FollowUp.OPEN_REQUEST);
        assertThat(TriggerPolicy.STANDARD.after(
                        rating,
                        RatingOccasion.REVIEW_DUE,
                        new RatingSituation(Option.some(RiskRating.LOW), OPEN, Option.none())))
                .isEqualTo(FollowUp.NOTHING);
    }
}
