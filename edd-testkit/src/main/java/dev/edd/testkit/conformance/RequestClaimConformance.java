package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.onboarding.OnboardingInProgress;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.PendingQuestionnaire;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** A customer has one open request a questionnaire, and one open onboarding. */
public interface RequestClaimConformance extends StorageFixture {
    /** Another version of a questionnaire is the same questionnaire. */
    @Test
    default void a_second_open_request_for_one_questionnaire_is_refused_the_claim() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId first = casework.open(customer);

        assertThat(casework.scene.commit(Commit.of(casework.opening(customer, Casework.ASKED))))
                .isEqualTo(pending(customer));
        assertThat(casework.scene.commit(Commit.of(casework.opening(customer, otherVersion()))))
                .isEqualTo(pending(customer));
        assertThat(casework.found(first).version()).isEqualTo(1);
        assertThat(casework.scene.around(customer, 0, 10)).hasSize(2);
    }

    /** Another questionnaire, another customer, a case of another kind: another claim. */
    @Test
    default void claims_of_other_questionnaires_customers_and_kinds_do_not_meet() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        casework.open(customer);

        casework.scene.land(casework.opening(customer, RequestMoves.questionnaire("other", 1)));
        casework.scene.land(casework.opening(casework.scene.customer(), Casework.ASKED));
        casework.scene.edd(customer);
        casework.begin(customer);

        assertThat(casework.scene.around(customer, 0, 10)).hasSize(5);
        assertThat(casework.scene.commit(Commit.of(casework.opening(customer, otherVersion()))))
                .isEqualTo(pending(customer));
    }

    /** Every open request holds the claim of what it was opened with, also when a later round asks something else. */
    @Test
    default void a_request_holds_its_claim_until_it_is_closed() {
        Casework casework = new Casework(new Scene(fresh()));
        for (RequestCourse course : RequestCourse.values()) {
            CustomerId customer = casework.scene.customer();
            RequestId id = casework.request(customer, course);
            boolean closed = casework.found(id).value() instanceof EddRequest.Closed;

            CommitAnswer answer = casework.scene.commit(Commit.of(casework.opening(customer, Casework.ASKED)));

            assertThat(answer.equals(pending(customer))).as(course.name()).isEqualTo(!closed);
            assertThat(answer instanceof CommitAnswer.Committed)
                    .as(course.name())
                    .isEqualTo(closed);
        }
    }

    /** What one step of a commit frees, the next one takes. */
    @Test
    default void a_commit_may_close_a_request_and_open_the_next() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId former = casework.request(customer, RequestCourse.IN_REVIEW);
        Write accepted = casework.step(former, RequestMoves::accept);
        Write.OfRequest next = casework.opening(customer, Casework.ASKED);

        casework.scene.land(accepted, next);

        assertThat(casework.found(next.next().id()).version()).isEqualTo(1);
        assertThat(casework.scene.commit(Commit.of(casework.opening(customer, Casework.ASKED))))
                .isEqualTo(pending(customer));
    }

    /** What was rolled back frees nothing. */
    @Test
    default void a_closing_that_was_rolled_back_frees_no_claim() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        RequestId open = casework.open(customer);
        Write cancelled = casework.step(open, RequestMoves::cancel);

        casework.scene.storage.unitOfWork().run(stores -> {
            stores.commit(Commit.of(cancelled));
            return Either.left(new Scene.RolledBack());
        });

        assertThat(casework.scene.commit(Commit.of(casework.opening(customer, Casework.ASKED))))
                .isEqualTo(pending(customer));
        casework.scene.land(cancelled);
        casework.open(customer);
    }

    /** Of racing openings exactly one gets the claim. */
    @Test
    default void of_racing_openings_exactly_one_gets_the_claim() {
        Casework casework = new Casework(new Scene(fresh()));
        CustomerId customer = casework.scene.customer();
        int racers = ConcurrencyConformance.RACERS;
        Seq<Commit> openings = Vector.fill(racers, () -> Commit.of(casework.opening(customer, Casework.ASKED)));

        Seq<CommitAnswer> answers = Rendezvous.of(racers, racer -> () -> casework.scene.commit(openings.get(racer)));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(pending(customer)::equals)).isEqualTo(racers - 1);
        assertThat(casework.scene.around(customer, 0, 100)).hasSize(2);
    }

    /** Nobody is onboarded twice at a time; who was onboarded before, or not, may be again. */
    @Test
    default void a_customer_has_one_open_onboarding() {
        Casework casework = new Casework(new Scene(fresh()));
        for (OnboardingCourse course : OnboardingCourse.values()) {
            CustomerId customer = casework.scene.customer();
            OnboardingId id = casework.onboarding(customer, course);
            boolean closed = casework.found(id).value().claim().isEmpty();
            Write second =
                    Casework.beginning(new OnboardingId(casework.scene.ids.next()), customer, casework.scene.stamp());

            CommitAnswer answer = casework.scene.commit(Commit.of(second));

            assertThat(answer.equals(new CommitAnswer.Taken(new OnboardingInProgress(customer))))
                    .as(course.name())
                    .isEqualTo(!closed);
            assertThat(answer instanceof CommitAnswer.Committed)
                    .as(course.name())
                    .isEqualTo(closed);
        }
    }

    private static Questionnaire otherVersion() {
        return RequestMoves.questionnaire(Casework.ASKED.id().value(), 2);
    }

    private static CommitAnswer pending(CustomerId customer) {
        Claim claim = new PendingQuestionnaire(customer, Casework.ASKED.id());
        return new CommitAnswer.Taken(claim);
    }
}
