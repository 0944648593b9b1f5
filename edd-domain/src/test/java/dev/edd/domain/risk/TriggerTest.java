package dev.edd.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.Examples;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ratings ask for Enhanced Due Diligence, and when. */
class TriggerTest {
    private static final Option<RequestId> OPEN = Option.some(new RequestId(new UUID(0, 1)));
    private static final Option<OnboardingId> ONBOARDING = Option.some(new OnboardingId(new UUID(0, 2)));
    private static final RatingSituation STILL_HIGH =
            new RatingSituation(Option.some(RiskRating.HIGH), Option.none(), Option.none());

    @ParameterizedTest
    @EnumSource(RiskRating.class)
    void only_a_high_rating_asks(RiskRating rating) {
        assertThat(TriggerPolicy.STANDARD.after(rating, RatingSituation.CALM))
                .isEqualTo(rating == RiskRating.HIGH ? FollowUp.OPEN_REQUEST : FollowUp.NOTHING);
    }

    @Test
    void nobody_is_asked_again_while_a_request_is_open() {
        RatingSituation asked = new RatingSituation(Option.none(), OPEN, Option.none());

        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, asked)).isEqualTo(FollowUp.NOTHING);
        assertThat(TriggerPolicy.ON_RISE.after(RiskRating.HIGH, asked)).isEqualTo(FollowUp.NOTHING);
    }

    @Test
    void a_rating_that_stays_high_asks_again_or_waits_for_its_review_as_the_platform_wants() {
        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, STILL_HIGH)).isEqualTo(FollowUp.OPEN_REQUEST);
        assertThat(TriggerPolicy.ON_RISE.after(RiskRating.HIGH, STILL_HIGH)).isEqualTo(FollowUp.NOTHING);
        assertThat(TriggerPolicy.ON_RISE.after(
                        RiskRating.HIGH,
                        new RatingSituation(Option.some(RiskRating.MEDIUM), Option.none(), Option.none())))
                .isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Test
    void a_high_rating_pauses_an_onboarding_and_a_lower_one_never() {
        RatingSituation onboarding = new RatingSituation(Option.none(), Option.none(), ONBOARDING);
        TriggerPolicy careful = new TriggerPolicy(RiskRating.MEDIUM, false);

        assertThat(TriggerPolicy.STANDARD.after(RiskRating.HIGH, onboarding)).isEqualTo(FollowUp.PAUSE_ONBOARDING);
        assertThat(TriggerPolicy.STANDARD.after(RiskRating.MEDIUM, onboarding)).isEqualTo(FollowUp.NOTHING);
        assertThat(careful.after(RiskRating.MEDIUM, onboarding)).isEqualTo(FollowUp.OPEN_REQUEST);
    }

    @Test
    void a_review_is_due_from_its_instant_on_and_asks_once() {
        CustomerRating rating = RatingTest.rated(RiskProfile.of(Examples.ADA));
        Instant due = rating.assessment().nextReview();

        assertThat(TriggerPolicy.STANDARD.atReview(rating, due.minusNanos(1_000), Option.none()))
                .isEqualTo(FollowUp.NOTHING);
        assertThat(TriggerPolicy.STANDARD.atReview(rating, due, Option.none())).isEqualTo(FollowUp.OPEN_REQUEST);
        assertThat(TriggerPolicy.STANDARD.atReview(rating, due, OPEN)).isEqualTo(FollowUp.NOTHING);
    }
}
