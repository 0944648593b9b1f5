package dev.edd.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.onboarding.RatingChains;
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
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

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
                .sliding(2)
                .filter(both -> both.size() == 2
                        && both.last().reviewedAt().isAfter(both.head().reviewedAt()))
                .forEach(both -> {
                    assertThat(both.last().occasion().isReview()).isTrue();
                    assertThat(both.last().reviewedAt())
                            .isBeforeOrEqualTo(both.last().stamp().at());
                    assertThat(review(both.last())).isAfter(both.last().reviewedAt());
                });
    }

    @Property
    void an_acceptance_that_was_told_before_changes_no_date(
            @ForAll("histories") History<CustomerRating, RatingEvent> history) {
        history.events()
                .map(CustomerRated.class::cast)
                .sliding(2)
                .filter(both -> both.size() == 2
                        && both.last().reviewedAt().equals(both.head().reviewedAt()))
                .forEach(both -> assertThat(review(both.last())).isBeforeOrEqualTo(review(both.head())));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_time_begins_anew_with_a_review_that_is_later_than_the_last_and_with_nothing_else(
            @ForAll RatingChains.Situation situation) {
        Instant next = RatingChains.rated(situation).get().rating().next().reviewedAt();
        Instant since = situation.rate().since();
        Instant before = situation.rating().map(CustomerRating::reviewedAt).getOrElse(since);
        boolean reviewed = situation.rate().occasion().isReview() && since.isAfter(before);

        assertThat(next).isEqualTo(reviewed ? since : before);
        Statistics.label("anew").collect(reviewed).coverage(anew -> {
            anew.check(true).percentage(share -> share > 5);
            anew.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<History<CustomerRating, RatingEvent>> histories() {
        return RatingHistories.all();
    }

    private static Instant review(CustomerRated rated) {
        return rated.assessment().nextReview();
    }
}
