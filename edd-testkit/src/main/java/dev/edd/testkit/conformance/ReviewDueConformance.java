package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Whose review is due: from the instant on that was rated last, the earliest first. */
public interface ReviewDueConformance extends StorageFixture {
    /** Deadlines are half-open: at its instant it is due. Rating again moves it, forth and back. */
    @Test
    default void a_review_is_due_from_its_instant_on_until_the_customer_is_rated_again() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RatingId id = new RatingId(customer);
        Instant first = Scene.START.plus(Duration.ofDays(100));
        Instant second = first.plus(Duration.ofDays(100));
        Instant third = first.minus(Duration.ofDays(50));

        rate(dossiers, customer, RiskRating.MEDIUM, first);
        assertThat(due(dossiers, justBefore(first), 10)).isEmpty();
        assertThat(due(dossiers, first, 10)).containsExactly(id);

        rate(dossiers, customer, RiskRating.LOW, second);
        assertThat(due(dossiers, justBefore(second), 10)).isEmpty();
        assertThat(due(dossiers, second, 10)).containsExactly(id);

        rate(dossiers, customer, RiskRating.HIGH, third);
        assertThat(due(dossiers, justBefore(third), 10)).isEmpty();
        assertThat(due(dossiers, third, 10)).containsExactly(id);
    }

    /** The risk is no order: whoever waits longest comes first. */
    @Test
    default void reviews_that_are_due_are_told_the_earliest_first_and_no_more_than_asked_for() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        Instant review = Scene.START.plus(Duration.ofDays(100));
        Vector<Integer> days = Vector.of(4, 0, 3, 1, 2);
        Vector<RiskRating> ratings = Vector.of(RiskRating.values());
        Vector<RatingId> rated = days.map(day -> {
            CustomerId customer = dossiers.scene.customer();
            rate(dossiers, customer, ratings.get(day % ratings.size()), review.plus(Duration.ofDays(day)));
            return new RatingId(customer);
        });
        Vector<RatingId> inOrder = days.zip(rated).sortBy(pair -> pair._1).map(pair -> pair._2);
        Instant last = review.plus(Duration.ofDays(4));

        assertThat(due(dossiers, last, 10)).containsExactlyElementsOf(inOrder);
        assertThat(due(dossiers, last, 5)).containsExactlyElementsOf(inOrder);
        assertThat(due(dossiers, last, 2)).containsExactlyElementsOf(inOrder.take(2));
        assertThat(due(dossiers, justBefore(last), 10)).containsExactlyElementsOf(inOrder.take(4));
    }

    /** Ids are 128 unsigned bits. */
    @Test
    default void reviews_that_are_due_at_the_same_instant_are_in_the_order_of_ids() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        Instant review = Scene.START.plus(Duration.ofDays(100));
        Seq<CustomerId> customers = Gallery.awkwardIds().map(id -> dossiers.scene.customer(new CustomerId(id)));
        customers.forEach(customer -> rate(dossiers, customer, RiskRating.LOW, review));

        assertThat(due(dossiers, review, 100).map(RatingId::value))
                .containsExactlyElementsOf(customers.map(CustomerId::value).sorted(Id.ORDER));
        assertThat(due(dossiers, review, 3)).hasSize(3);
    }

    /** Rounding one side of a comparison loses or gains an instant. */
    @Test
    default void reviews_due_are_not_told_at_an_instant_finer_than_a_microsecond() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.rated(RiskRating.LOW);
        Instant tooFine = Scene.START.plusNanos(1);

        assertThatIllegalArgumentException().isThrownBy(() -> due(dossiers, tooFine, 1));
        assertThat(due(dossiers, Stamp.LATEST, 1)).containsExactly(new RatingId(customer));
    }

    private static void rate(Dossiers dossiers, CustomerId customer, RiskRating rating, Instant review) {
        RiskAssessment assessment = Dossiers.assessment(rating, review);
        dossiers.scene.land(dossiers.rating(customer, assessment, dossiers.scene.stamp()));
    }

    private static Seq<RatingId> due(Dossiers dossiers, Instant at, int most) {
        return dossiers.ratings(ratings -> ratings.reviewsDue(at, most));
    }

    private static Instant justBefore(Instant at) {
        return at.minus(1, ChronoUnit.MICROS);
    }
}
