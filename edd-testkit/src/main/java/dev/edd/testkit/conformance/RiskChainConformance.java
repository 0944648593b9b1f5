package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.PendingQuestionnaire;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a submission or a rating does to a request is one commit: all of it or nothing. */
public interface RiskChainConformance extends StorageFixture {
    /** A submission that cites a request is its answer. */
    @Test
    default void a_submission_and_the_answer_that_it_is_land_in_one_commit() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RequestId request = asked(dossiers, customer);
        Commit answering = answering(dossiers, customer, request);

        assertThat(dossiers.scene.land(answering)).isEqualTo(4);

        SubmissionId id = (SubmissionId) answering.writes().head().id();
        assertThat(dossiers.found(id).value().header().request()).containsExactly(request);
        assertThat(dossiers.casework.found(request).version()).isEqualTo(2);
        assertThat(dossiers.casework.found(request).value().state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(dossiers.scene.around(customer, 2, 10).map(HistoryEntry::of)).containsExactly(id, request);
    }

    /** The last step of the chain is stale: nothing was submitted. */
    @Test
    default void a_submission_whose_request_has_moved_on_is_not_recorded() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RequestId request = asked(dossiers, customer);
        Commit answering = answering(dossiers, customer, request);
        dossiers.casework.give(request, RequestMoves::cancel);

        assertThat(dossiers.scene.commit(answering)).isEqualTo(new CommitAnswer.Stale());

        SubmissionId id = (SubmissionId) answering.writes().head().id();
        assertThat(dossiers.find(id)).isEmpty();
        assertThat(dossiers.scene.history(id)).isEmpty();
        assertThat(dossiers.casework.found(request).value().state()).isEqualTo(RequestState.CANCELLED);
    }

    /** Who comes second must see that the request is answered. */
    @Test
    default void of_racing_answers_by_submission_exactly_one_is_recorded() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RequestId request = asked(dossiers, customer);
        Seq<Commit> racing = Vector.fill(3, () -> answering(dossiers, customer, request));

        Seq<CommitAnswer> answers =
                Rendezvous.of(racing.size(), racer -> () -> dossiers.scene.commit(racing.get(racer)));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(CommitAnswer.Stale.class::isInstance)).isEqualTo(racing.size() - 1);
        assertThat(dossiers.submissions(stored -> stored.page(
                                SubmissionQuery.ALL.withRequests(LinkedHashSet.of(request)), Keyset.first(10)))
                        .items())
                .hasSize(1);
        assertThat(dossiers.casework.found(request).version()).isEqualTo(2);
    }

    /** Each step is a message, in the order of the chain. */
    @Test
    default void a_submission_and_what_it_answers_are_messages_in_their_order() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        RequestId request = asked(dossiers, customer);
        Commit answering = answering(dossiers, customer, request);
        Commit told = new Commit(
                customer,
                answering
                        .writes()
                        .append(dossiers.rating(customer, RiskRating.HIGH))
                        .map(write -> write.to(LinkedHashSet.of(Post.FIRST))),
                Vector.empty());
        dossiers.scene.land(told);

        assertThat(new Post(dossiers.scene, Post.FIRST).drained().map(Delivery::message))
                .containsExactlyElementsOf(dossiers.scene.around(customer, 2, 10))
                .hasSize(3);
    }

    /** A rating and the request that it opens land together. */
    @Test
    default void a_rating_and_the_request_that_it_opens_land_in_one_commit() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.scene.customer();
        Write.OfRequest opening = opening(dossiers, customer);

        assertThat(dossiers.scene.land(dossiers.rating(customer, RiskRating.HIGH), opening))
                .isEqualTo(3);

        assertThat(dossiers.found(new RatingId(customer)).version()).isEqualTo(1);
        assertThat(dossiers.casework.found(opening.next().id()).version()).isEqualTo(1);
    }

    /** Who rated on what was known before opens nothing. */
    @Test
    default void a_rating_that_is_stale_opens_no_request() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.rated(RiskRating.LOW);
        Write.OfRequest opening = opening(dossiers, customer);
        Commit late = Commit.of(opening, dossiers.rating(customer, RiskRating.HIGH));
        dossiers.rate(customer, RiskRating.MEDIUM);

        assertThat(dossiers.scene.commit(late)).isEqualTo(new CommitAnswer.Stale());

        assertThat(dossiers.casework.find(opening.next().id())).isEmpty();
        dossiers.scene.land(opening(dossiers, customer));
    }

    /** Somebody else has asked the same in between: the rating is decided again, and is not kept until then. */
    @Test
    default void a_rating_whose_request_is_asked_already_is_not_kept() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId customer = dossiers.rated(RiskRating.LOW);
        Commit rated = Commit.of(dossiers.rating(customer, RiskRating.HIGH), opening(dossiers, customer));
        RequestId holder = asked(dossiers, customer);

        assertThat(dossiers.scene.commit(rated))
                .isEqualTo(new CommitAnswer.Taken(
                        new PendingQuestionnaire(customer, StandardQuestionnaires.RISK_EDD.id())));

        assertThat(dossiers.found(new RatingId(customer)).version()).isEqualTo(1);
        assertThat(dossiers.casework.found(holder).version()).isEqualTo(1);
        assertThat(dossiers.scene.history(new RatingId(customer))).hasSize(1);
    }

    private static RequestId asked(Dossiers dossiers, CustomerId customer) {
        Write.OfRequest opening = opening(dossiers, customer);
        dossiers.scene.land(opening);
        return opening.next().id();
    }

    private static Write.OfRequest opening(Dossiers dossiers, CustomerId customer) {
        return dossiers.casework.opening(customer, StandardQuestionnaires.RISK_EDD);
    }

    /** A submission about the customer whose case is the request, with the step of the request that follows. */
    private static Commit answering(Dossiers dossiers, CustomerId customer, RequestId request) {
        Versioned<EddRequest> cited = dossiers.casework.found(request);
        Submit submit = new Submit(
                new Stamp(new Actor.Partner("app"), dossiers.scene.stamp().at()),
                new SubmissionId(dossiers.scene.ids.next()),
                Option.none(),
                SubmissionGallery.customer(customer)
                        .withReason(new Reason.CaseRequest(
                                new CaseId(request.value().toString()))),
                Option.some(dossiers.scene.found(customer).value()),
                Option.none());
        SubmissionChains.Steps submitted = SubmissionChains.submitted(
                        submit,
                        Option.some(cited.value()),
                        Option.some(QuestionnaireValidator.of(StandardQuestionnaires.RISK_EDD)),
                        DeadlinePolicy.STANDARD)
                .get();
        return Commit.of(
                Write.ofSubmission(submitted.submission(), 0),
                Write.ofRequest(submitted.request().get(), cited.version()));
    }
}
