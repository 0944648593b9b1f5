package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is due: reviews by officers, reminders and restrictions by sweeps, and whom requests restrict. */
public interface RequestDueConformance extends StorageFixture {
    /** The earliest due first, whenever and in whatever order they were handed in, under review or not. */
    @Test
    default void the_review_queue_has_what_is_to_be_reviewed_the_earliest_due_first() {
        Casework casework = new Casework(new Scene(fresh()));
        Seq<RequestId> submitted = Vector.of(5, 1, 9, 3, 1, 7)
                .map(days -> submitted(casework, new RequestId(casework.scene.ids.next()), days));
        casework.give(submitted.get(3), RequestMoves::beginReview);
        Vector.of(RequestCourse.values()).forEach(casework::request);
        Seq<EddRequest> expected = queue(everything(casework));

        assertThat(expected.size()).isGreaterThan(submitted.size());
        assertThat(casework.<Seq<EddRequest>>requests(requests -> requests.reviewQueue(Option.none(), 1_000)))
                .containsExactlyElementsOf(expected);
        Vector.of(1, 2, 4, expected.size())
                .forEach(size -> assertThat(walked(casework, size))
                        .as("in pages of " + size)
                        .containsExactlyElementsOf(expected));
    }

    /** Reviews of a day are due at one instant: the id decides, as 128 unsigned bits. */
    @Test
    default void pages_of_the_review_queue_lose_nothing_among_reviews_due_at_the_same_instant() {
        Casework casework = new Casework(new Scene(fresh()));
        Seq<RequestId> submitted = Gallery.awkwardIds().map(id -> submitted(casework, new RequestId(id), 2));
        Seq<EddRequest> expected = queue(submitted.map(id -> casework.found(id).value()));

        assertThat(expected.flatMap(EddRequest::reviewDue).distinct()).hasSize(1);
        Vector.of(1, 3, 100)
                .forEach(size -> assertThat(walked(casework, size))
                        .as("in pages of " + size)
                        .containsExactlyElementsOf(expected));
    }

    /** Who is asked again is not in the queue, and comes back to it with another instant. */
    @Test
    default void a_request_is_in_the_review_queue_as_long_as_an_officer_owes_the_review() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.OWING_A_FILE);
        assertThat(inQueue(casework)).isEmpty();
        casework.give(id, RequestMoves::attach);
        assertThat(inQueue(casework)).containsExactly(id);
        casework.give(id, RequestMoves::beginReview);
        assertThat(inQueue(casework)).containsExactly(id);
        casework.give(id, RequestMoves::askFurther);
        assertThat(inQueue(casework)).isEmpty();
        casework.give(id, RequestMoves::answer);
        casework.give(id, RequestMoves::beginReview);
        assertThat(inQueue(casework)).containsExactly(id);
        casework.give(id, RequestMoves::accept);
        assertThat(inQueue(casework)).isEmpty();
    }

    /** At the very instant it has come; a microsecond before it has not; once sent, the next one counts. */
    @Test
    default void a_reminder_is_due_from_its_instant_on_until_it_is_sent() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.REQUESTED);
        Instant asked = casework.found(id).value().createdAt();
        Instant first = asked.plus(Casework.REMINDED_AFTER);
        Instant second = asked.plus(Casework.REMINDED_AGAIN_AFTER);

        assertThat(reminders(casework, first.minusNanos(1_000), 10)).isEmpty();
        assertThat(reminders(casework, first, 10)).containsExactly(id);
        assertThat(reminders(casework, second.plusSeconds(1), 10)).containsExactly(id);
        casework.give(id, RequestMoves::remind);
        assertThat(reminders(casework, second.minusNanos(1_000), 10)).isEmpty();
        assertThat(reminders(casework, second, 10)).containsExactly(id);
        casework.give(id, RequestMoves::remind);
        assertThat(reminders(casework, second.plusSeconds(1), 10)).isEmpty();
    }

    /** At the very instant it has come; a microsecond before it has not; once restricted, nothing more is due. */
    @Test
    default void a_restriction_is_due_from_its_instant_on_until_it_restricts() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.REQUESTED);
        Instant due = casework.found(id).value().createdAt().plus(Casework.DUE_AFTER);

        assertThat(restrictions(casework, due.minusNanos(1_000), 10)).isEmpty();
        assertThat(restrictions(casework, due, 10)).containsExactly(id);
        casework.give(id, RequestMoves::answerByName);
        assertThat(restrictions(casework, due, 10)).containsExactly(id);
        casework.give(id, RequestMoves::restrict);
        assertThat(restrictions(casework, due.plusSeconds(1), 10)).isEmpty();
    }

    /** Whoever owes nothing is neither reminded nor restricted; each round has instants of its own. */
    @Test
    default void nothing_is_due_of_a_customer_who_owes_nothing() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.SUBMITTED);
        Instant due = casework.found(id).value().createdAt().plus(Casework.DUE_AFTER);
        assertThat(reminders(casework, due, 10)).isEmpty();
        assertThat(restrictions(casework, due, 10)).isEmpty();

        casework.give(id, RequestMoves::beginReview);
        casework.give(id, RequestMoves::askFurther);
        Instant next = casework.found(id).value().restrictionDue().get();
        assertThat(restrictions(casework, due, 10)).isEmpty();
        assertThat(restrictions(casework, next, 10)).containsExactly(id);
        assertThat(reminders(casework, next, 10)).containsExactly(id);
        casework.give(id, RequestMoves::cancel);
        assertThat(restrictions(casework, next, 10)).isEmpty();
        assertThat(reminders(casework, next, 10)).isEmpty();
    }

    /** At every instant at which something changes, and just before it: what the requests themselves say, in order. */
    @Test
    default void what_is_due_is_what_the_requests_say_the_earliest_first_and_no_more_than_asked_for() {
        RequestGallery gallery = new RequestGallery(new Scene(fresh()));
        Seq<EddRequest> stored = gallery.stored();
        Seq<Instant> instants = stored.flatMap(EddRequest::nextReminder)
                .appendAll(stored.flatMap(EddRequest::restrictionDue))
                .distinct();

        assertThat(instants.size()).isGreaterThan(10);
        gallery.casework.requests(requests -> {
            instants.flatMap(at -> Vector.of(at.minusNanos(1_000), at)).forEach(at -> {
                assertDue(requests::remindersDue, stored, EddRequest::nextReminder, at);
                assertDue(requests::restrictionsDue, stored, EddRequest::restrictionDue, at);
            });
            return true;
        });
    }

    /** What falls due at one instant is in the order of ids, as 128 unsigned bits. */
    @Test
    default void what_is_due_at_the_same_instant_is_in_the_order_of_ids() {
        Casework casework = new Casework(new Scene(fresh()));
        Stamp stamp = casework.scene.stamp();
        Seq<EddRequest> stored = Gallery.awkwardIds().map(id -> {
            Write.OfRequest opening =
                    Casework.opening(new RequestId(id), casework.scene.customer(), Casework.ASKED, stamp);
            casework.scene.land(opening);
            return opening.next();
        });
        Instant due = stamp.at().plus(Casework.DUE_AFTER);

        casework.requests(requests -> {
            assertDue(requests::remindersDue, stored, EddRequest::nextReminder, due);
            assertDue(requests::restrictionsDue, stored, EddRequest::restrictionDue, due);
            return true;
        });
    }

    /** An instant that not every store can tell is refused. */
    @Test
    default void what_is_due_is_not_told_at_an_instant_finer_than_a_microsecond() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.REQUESTED);
        Instant due = casework.found(id).value().createdAt().plus(Casework.DUE_AFTER);

        assertThatThrownBy(() -> reminders(casework, due.plusNanos(1), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restrictions(casework, due.plusNanos(1), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(restrictions(casework, due, 10)).containsExactly(id);
    }

    /** Restricted is who has a request that restricts, in whichever round; nobody else of those that are asked for. */
    @Test
    default void restricted_is_who_has_a_request_that_restricts() {
        Casework casework = new Casework(new Scene(fresh()));
        for (RequestCourse course : RequestCourse.values()) {
            CustomerId customer = casework.scene.customer();
            RequestId id = casework.request(customer, course);

            assertThat(restricted(casework, customer).contains(customer))
                    .as(course.name())
                    .isEqualTo(casework.found(id).value().restricts());
        }
        CustomerId one = casework.scene.customer();
        casework.request(one, RequestCourse.RESTRICTED);
        CustomerId other = casework.scene.customer();
        casework.request(other, RequestCourse.OWING_AND_RESTRICTED);
        CustomerId free = casework.scene.customer();
        CustomerId unknown = new CustomerId(casework.scene.ids.next());

        assertThat(restricted(casework, one, free, other, unknown)).containsExactlyInAnyOrder(one, other);
        assertThat(restricted(casework, other)).containsExactly(other);
        assertThat(restricted(casework)).isEmpty();
    }

    /** One of two requests restricts: so does it when the other one is lifted, cancelled or accepted. */
    @Test
    default void a_customer_is_restricted_until_no_request_restricts_any_more() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId first = casework.request(customer, RequestCourse.RESTRICTED);
        RequestId second = casework.request(
                casework.opening(customer, RequestMoves.questionnaire("second", 1)),
                RequestCourse.OWING_AND_RESTRICTED);
        casework.request(casework.opening(customer, RequestMoves.questionnaire("third", 1)), RequestCourse.REQUESTED);

        assertThat(restricted(casework, customer)).containsExactly(customer);
        casework.give(first, RequestMoves::cancel);
        assertThat(restricted(casework, customer)).containsExactly(customer);
        casework.give(second, RequestMoves::attach);
        assertThat(restricted(casework, customer)).isEmpty();
    }

    private static RequestId submitted(Casework casework, RequestId id, int reviewDays) {
        Write.OfRequest opening =
                Casework.opening(id, casework.scene.customer(), Casework.ASKED, casework.scene.stamp());
        casework.scene.land(opening);
        DeadlinePolicy policy = DeadlinePolicy.STANDARD.withReviewDays(reviewDays);
        casework.give(id, (state, stamp) -> RequestMoves.answer(state, stamp, policy));
        return id;
    }

    private static Seq<EddRequest> everything(Casework casework) {
        return casework.requests(
                requests -> requests.page(RequestQuery.ALL, Keyset.first(1_000)).items());
    }

    private static Seq<EddRequest> queue(Seq<EddRequest> stored) {
        return stored.filter(request -> request.reviewDue().isDefined()).sortBy(RequestDueConformance::place);
    }

    private static ReviewPosition place(EddRequest request) {
        return new ReviewPosition(request.reviewDue().get(), request.id());
    }

    private static Seq<EddRequest> walked(Casework casework, int size) {
        return Walk.onwards(
                size,
                last -> casework.requests(
                        requests -> requests.reviewQueue(last.map(RequestDueConformance::place), size)));
    }

    private static Seq<RequestId> inQueue(Casework casework) {
        return casework.requests(
                requests -> requests.reviewQueue(Option.none(), 10).map(EddRequest::id));
    }

    private static void assertDue(
            BiFunction<Instant, Integer, Seq<RequestId>> sweep,
            Seq<EddRequest> stored,
            Function<EddRequest, Option<Instant>> instant,
            Instant at) {
        Seq<RequestId> expected = stored.filter(
                        request -> instant.apply(request).exists(due -> !due.isAfter(at)))
                .sorted(Comparator.comparing((EddRequest request) ->
                        new ReviewPosition(instant.apply(request).get(), request.id())))
                .map(EddRequest::id);
        assertThat(sweep.apply(at, 1_000)).as(at.toString()).containsExactlyElementsOf(expected);
        assertThat(sweep.apply(at, 3)).as(at.toString()).containsExactlyElementsOf(expected.take(3));
    }

    private static Seq<RequestId> reminders(Casework casework, Instant at, int most) {
        return casework.requests(requests -> requests.remindersDue(at, most));
    }

    private static Seq<RequestId> restrictions(Casework casework, Instant at, int most) {
        return casework.requests(requests -> requests.restrictionsDue(at, most));
    }

    private static Set<CustomerId> restricted(Casework casework, CustomerId... customers) {
        return casework.requests(requests -> requests.restricted(LinkedHashSet.of(customers)));
    }
}
