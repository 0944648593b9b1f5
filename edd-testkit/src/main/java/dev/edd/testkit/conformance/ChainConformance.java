package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.request.PendingQuestionnaire;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an onboarding and its request do to each other is one commit: all of it or nothing. */
public interface ChainConformance extends StorageFixture {
    /** A high rating opens a request and pauses the onboarding; the request's end takes the onboarding on. */
    @Test
    default void steps_of_a_request_and_of_an_onboarding_land_in_one_commit() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        OnboardingId id = casework.begin(customer);

        assertThat(casework.scene.land(casework.rated(id))).isEqualTo(4);
        RequestId request = OnboardingCourse.request(casework, id);
        assertThat(casework.found(request).version()).isEqualTo(1);
        assertThat(casework.found(id).version()).isEqualTo(2);

        casework.give(request, RequestMoves::answer);
        casework.give(request, RequestMoves::beginReview);
        assertThat(casework.scene.land(casework.given(id, request, RequestMoves::accept)))
                .isEqualTo(8);
        assertThat(casework.found(request).value().state()).isEqualTo(RequestState.REVIEWED);
        assertThat(casework.found(id).value().state()).isEqualTo(OnboardingState.IN_PROGRESS);
        assertThat(casework.scene.around(customer, 0, 10).map(HistoryEntry::of))
                .containsExactly(customer, id, request, id, request, request, request, id);
    }

    /** The last step of a chain is stale: the request was not opened, and claims nothing. */
    @Test
    default void a_chain_whose_onboarding_has_moved_on_opens_no_request() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        OnboardingId id = casework.begin(customer);
        Commit rated = casework.rated(id);
        casework.scene.land(casework.step(id, OnboardingCourse::complete));

        assertThat(casework.scene.commit(rated)).isEqualTo(new CommitAnswer.Stale());

        assertThat(casework.scene.history(rated.writes().head().id())).isEmpty();
        assertThat(casework.find((RequestId) rated.writes().head().id())).isEmpty();
        assertThat(casework.found(id).value().state()).isEqualTo(OnboardingState.COMPLETED);
        casework.open(customer);
    }

    /** Who is asked already is not asked again, and the onboarding goes on as it was. */
    @Test
    default void a_chain_whose_claim_is_taken_pauses_no_onboarding() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        OnboardingId id = casework.begin(customer);
        RequestId holder = casework.open(customer);
        Commit rated = casework.rated(id);

        assertThat(casework.scene.commit(rated))
                .isEqualTo(new CommitAnswer.Taken(new PendingQuestionnaire(customer, Casework.ASKED.id())));

        assertThat(casework.found(id).version()).isEqualTo(1);
        assertThat(casework.found(holder).version()).isEqualTo(1);
        assertThat(casework.scene.around(customer, 0, 10)).hasSize(3);
    }

    /** Each step is a message, in the order of the chain, with the entry of the history. */
    @Test
    default void each_step_of_a_chain_is_a_message_in_its_order() {
        Casework casework = new Casework(new Scene(fresh()));
        Scene scene = casework.scene;
        CustomerId customer = scene.customer();
        OnboardingId id = casework.begin(customer);
        Commit rated = casework.rated(id);
        scene.land(new Commit(
                customer, rated.writes().map(write -> write.to(LinkedHashSet.of(Post.FIRST))), Vector.empty()));
        RequestId request = OnboardingCourse.request(casework, id);
        scene.land(casework.step(request, RequestMoves::answer).to(LinkedHashSet.of(Post.FIRST, Post.SECOND)));

        assertThat(new Post(scene, Post.FIRST).drained().map(Delivery::message))
                .containsExactlyElementsOf(scene.around(customer, 2, 10));
        assertThat(new Post(scene, Post.SECOND).drained().map(Delivery::message))
                .containsExactlyElementsOf(scene.history(request).drop(1));
    }

    /** Racing ends of one request: one lands with what follows for the onboarding, the other with nothing. */
    @Test
    default void of_racing_ends_of_a_request_exactly_one_lands_with_what_follows() {
        Casework casework = new Casework(new Scene(fresh()));
        OnboardingId id = casework.onboarding(OnboardingCourse.PAUSED);
        RequestId request = OnboardingCourse.request(casework, id);
        casework.give(request, RequestMoves::answer);
        casework.give(request, RequestMoves::beginReview);
        Seq<Commit> ends = Vector.<RequestMove>of(RequestMoves::accept, RequestMoves::fail, RequestMoves::cancel)
                .map(move -> casework.given(id, request, move));

        Seq<CommitAnswer> answers = Rendezvous.of(ends.size(), racer -> () -> casework.scene.commit(ends.get(racer)));

        int winner = answers.indexWhere(CommitAnswer.Committed.class::isInstance);
        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(CommitAnswer.Stale.class::isInstance)).isEqualTo(ends.size() - 1);
        assertThat(casework.found(request).value())
                .isEqualTo(ends.get(winner).writes().head().next());
        assertThat(casework.found(id).value())
                .isEqualTo(ends.get(winner).writes().last().next());
    }

    /** A UUID is an id only together with what it names. */
    @Test
    default void ids_of_requests_onboardings_and_verifications_never_meet() {
        Casework casework = new Casework(new Scene(fresh()));
        Scene scene = casework.scene;
        UUID same = scene.ids.next();
        CustomerId customer = scene.customer(new CustomerId(same));
        Write.OfRequest request = Casework.opening(new RequestId(same), customer, Casework.ASKED, scene.stamp());
        Write.OfOnboarding onboarding = Casework.beginning(new OnboardingId(same), customer, scene.stamp());
        Write.OfVerification verification = Scene.birth(
                new VerificationId(same),
                new Subject.OfCustomer(customer),
                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                scene.stamp());

        assertThat(scene.land(request, onboarding, verification)).isEqualTo(4);

        assertThat(casework.found(new RequestId(same)).value()).isEqualTo(request.next());
        assertThat(casework.found(new OnboardingId(same)).value()).isEqualTo(onboarding.next());
        assertThat(scene.found(new VerificationId(same)).value()).isEqualTo(verification.next());
        Vector.<Write>of(request, onboarding, verification)
                .forEach(write -> assertThat(scene.history(write.id()))
                        .extracting(HistoryEntry::event)
                        .containsExactly(write.event()));

        casework.give(new RequestId(same), RequestMoves::answer);
        assertThat(casework.found(new RequestId(same)).version()).isEqualTo(2);
        assertThat(casework.found(new OnboardingId(same)).version()).isEqualTo(1);
    }
}
