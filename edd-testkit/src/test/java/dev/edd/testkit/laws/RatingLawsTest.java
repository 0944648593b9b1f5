package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.testkit.arbitraries.History;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.RatingHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A rating has one state, which never closes, and one command, which is its birth as well. So nothing that can be asked is not
 * allowed, and no recorded event cannot follow: the laws about these have nothing to try here, and all others have.
 */
class RatingLawsTest implements LifecycleLaws<CustomerRating, RatingCommand, RatingEvent> {
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            RiskRefusal.OtherCustomer.class,
            RiskRefusal.ReviewNotDue.class);

    @Override
    public Lifecycle<CustomerRating, RatingCommand, RatingEvent> lifecycle() {
        return CustomerRating.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<CustomerRating, RatingCommand>> legalMoves() {
        return RatingHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<CustomerRating, RatingCommand>> anyMoves() {
        return RatingHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }

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
                .forEach(rated -> assertThat(review(rated)).isAfter(rated.stamp().at()));
    }

    @Provide
    Arbitrary<History<CustomerRating, RatingEvent>> histories() {
        return RatingHistories.all();
    }

    private static Instant review(CustomerRated rated) {
        return rated.assessment().nextReview();
    }
}
