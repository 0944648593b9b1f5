package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How the steps of EDD requests are stored and found: versions, history, and the state as the fold of what happened. */
public interface RequestConformance extends StorageFixture {
    /** What a script chooses from. */
    int MOVES = 10;

    /** Every state comes back as it was stored, with everything that was handed in and judged. */
    @Test
    default void a_request_in_every_state_is_found_as_it_was_stored() {
        Casework casework = new Casework(new Scene(fresh()));
        for (RequestCourse course : RequestCourse.values()) {
            RequestId id = casework.request(course);

            Seq<RequestEvent> events = casework.scene.history(id).map(entry -> (RequestEvent) entry.event());
            assertThat(casework.found(id))
                    .as(course.name())
                    .isEqualTo(new Versioned<>(
                            EddRequest.LIFECYCLE.fold(events), course.moves().size() + 1L));
        }
    }

    /** Nothing is found under an id that was never used. */
    @Test
    default void no_request_is_found_under_an_unknown_id() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.REQUESTED);

        assertThat(casework.find(new RequestId(casework.scene.ids.next()))).isEmpty();
        assertThat(casework.find(id)).isNotEmpty();
    }

    /** Nobody is asked twice under one id. */
    @Test
    default void a_request_opened_under_an_id_in_use_is_stale() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId id = casework.request(RequestCourse.SUBMITTED);
        Versioned<EddRequest> before = casework.found(id);
        CustomerId other = casework.scene.customer();

        assertThat(casework.scene.commit(
                        Commit.of(Casework.opening(id, other, Casework.ASKED, casework.scene.stamp()))))
                .isEqualTo(new CommitAnswer.Stale());

        assertThat(casework.found(id)).isEqualTo(before);
        assertThat(casework.scene.around(other, 1, 10)).isEmpty();
    }

    /** Who decided on an old state must decide again; nothing of the commit is stored. */
    @Test
    default void a_step_of_a_request_on_an_old_version_is_stale() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId id = casework.open(customer);
        Write late = casework.step(id, RequestMoves::cancel);
        Write.OfRequest other = casework.opening(customer, RequestMoves.questionnaire("other", 1));
        casework.give(id, RequestMoves::answer);
        Versioned<EddRequest> before = casework.found(id);

        assertThat(casework.scene.commit(Commit.of(other, late))).isEqualTo(new CommitAnswer.Stale());

        assertThat(casework.found(id)).isEqualTo(before);
        assertThat(casework.find(other.next().id())).isEmpty();
        assertThat(casework.scene.around(customer, 0, 10)).hasSize(3);
    }

    /** A decision may rest on a request or an onboarding that it does not change. */
    @Test
    default void a_case_that_was_read_and_has_changed_makes_the_commit_stale() {
        Casework casework = new Casework(new Scene(fresh()));
        RequestId request = casework.request(RequestCourse.REQUESTED);
        OnboardingId onboarding = casework.onboarding(OnboardingCourse.IN_PROGRESS);
        Vector<Commit.Read> reads = Vector.of(new Commit.Read(request, 1), new Commit.Read(onboarding, 1));
        casework.scene.land(reading(casework, reads));

        casework.give(request, RequestMoves::answer);
        assertThat(casework.scene.commit(reading(casework, reads.take(1)))).isEqualTo(new CommitAnswer.Stale());
        casework.scene.land(reading(casework, reads.drop(1)));
        casework.scene.land(casework.step(onboarding, OnboardingCourse::complete));
        assertThat(casework.scene.commit(reading(casework, reads.drop(1)))).isEqualTo(new CommitAnswer.Stale());
    }

    /** Several steps of one request follow one another in one commit, from its birth on. */
    @Test
    default void several_steps_of_a_request_land_in_one_commit() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        Write.OfRequest opened = casework.opening(customer, Casework.ASKED);
        Write.OfRequest answered = casework.step(new Versioned<>(opened.next(), 1), RequestMoves::answer);
        Write.OfRequest begun = casework.step(new Versioned<>(answered.next(), 2), RequestMoves::beginReview);

        assertThat(casework.scene.land(opened, answered, begun)).isEqualTo(4);

        RequestId id = opened.next().id();
        assertThat(casework.found(id)).isEqualTo(new Versioned<>(begun.next(), 3));
        assertThat(casework.scene.history(id))
                .containsExactlyElementsOf(Vector.of(opened, answered, begun)
                        .zipWithIndex((step, index) ->
                                new HistoryEntry(new MessageId(customer, index + 2L), id, index + 1L, step.event())));
    }

    /**
     * The fold law, through the store: whatever was done in whatever order, the state and what every query says of it are
     * what the recorded events say.
     *
     * @param script what to try next; what the kernel refuses is left out
     */
    @Property(tries = 100)
    default void what_is_stored_of_a_request_is_the_fold_of_what_happened(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = MOVES - 1) Integer> script) {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId id = casework.open(customer);
        for (int choice : script) {
            Versioned<EddRequest> from = casework.found(id);
            if (!(from.value() instanceof EddRequest.Closed)) {
                EddRequest.LIFECYCLE
                        .give(from.value(), move(choice).on(from.value(), casework.stampAfter(from.value())))
                        .forEach(step -> casework.scene.land(Write.ofRequest(step, from.version())));
            }
        }

        Seq<HistoryEntry> history = casework.scene.history(id);
        EddRequest folded = EddRequest.LIFECYCLE.fold(history.map(entry -> (RequestEvent) entry.event()));
        assertThat(casework.found(id)).isEqualTo(new Versioned<>(folded, history.size()));
        assertQueriesAgree(casework, customer, folded);
    }

    private static RequestMove move(int choice) {
        return Vector.<RequestMove>of(
                        RequestMoves::answer,
                        RequestMoves::answerByName,
                        RequestMoves::attach,
                        RequestMoves::beginReview,
                        RequestMoves::askFurther,
                        RequestMoves::remind,
                        RequestMoves::restrict,
                        RequestMoves::accept,
                        RequestMoves::fail,
                        RequestMoves::cancel)
                .get(choice);
    }

    private static void assertQueriesAgree(Casework casework, CustomerId customer, EddRequest folded) {
        RequestQuery byState =
                new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(folded.state()));
        Option<RequestId> id = Option.some(folded.id());
        casework.requests(requests -> {
            assertThat(requests.page(byState, Keyset.first(10)).items()).containsExactly(folded);
            assertThat(requests.reviewQueue(Option.none(), 10))
                    .containsExactlyElementsOf(folded.reviewDue().map(due -> folded));
            assertThat(requests.remindersDue(Stamp.LATEST, 10))
                    .containsExactlyElementsOf(folded.nextReminder().flatMap(due -> id));
            assertThat(requests.restrictionsDue(Stamp.LATEST, 10))
                    .containsExactlyElementsOf(folded.restrictionDue().flatMap(due -> id));
            assertThat(requests.restricted(LinkedHashSet.of(customer)).contains(customer))
                    .isEqualTo(folded.restricts());
            return true;
        });
    }

    private static Commit reading(Casework casework, Seq<Commit.Read> reads) {
        Write opening = casework.opening(casework.scene.customer(), Casework.ASKED);
        return new Commit(opening.party(), Vector.of(opening), reads);
    }
}
