package dev.edd.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.testkit.arbitraries.History;
import dev.edd.testkit.arbitraries.RatingHistories;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When customers are reviewed again, whatever happens to their ratings. */
class ReviewsTest {
    @Property
    void news_never_puts_a_review_off(@ForAll("histories") History<CustomerRating, RatingEvent> history) {
        history.events()
                .map(CustomerRated.class::cast)
                .sliding(2)
                .filter(both -> both.size() == 2 && both.last().occasion() == RatingOccasion.NEWS)
                .forEach(both -> assertThat(review(both.last())).isBeforeOrEqualTo(review(both.head())));
    }

    @Property
    void a_review_counts_from_itself_on(@ForAll("histories") History<CustomerRating, RatingEvent> history) {
        history.events()
                .map(CustomerRated.class::cast)
                .filter(rated -> rated.occasion().isReview())
                .forEach(
                        rated -> assertThat(review(rated)).isAfter(rated.stamp().at()));
    }

    @Provide
    Arbitrary<History<CustomerRating, RatingEvent>> histories() {
        return RatingHistories.all();
    }

    private static Instant review(CustomerRated rated) {
        return rated.assessment().nextReview();
    }
}
