package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.Said;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Submissions through the facade. */
class SubmissionsTest {
    private static final AccountId CURRENT = new AccountId(new UUID(3, 1));

    private final AtomicInteger asked = new AtomicInteger();
    private Option<CustomerId> owner = Option.none();
    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(),
            builder -> builder.directory(resource -> {
                asked.incrementAndGet();
                return owner.filter(known -> resource.equals(RelatedResource.account(CURRENT)));
            }));
    private final CustomerId ada = fixture.verified().id();

    @Test
    void updates_follow_each_other_and_the_latest_that_counts_is_found() {
        EddSubmission first = submitted(1);
        EddSubmission second = submitted(2);
        RelatedResource person = RelatedResource.customer(ada);

        assertThat(fixture.edd.submissions().latest(person).map(each -> each.id()))
                .contains(second.id());
        EddSubmission deleted =
                fixture.edd.submissions().delete(second.id(), APP).get();

        assertThat(deleted.state()).isEqualTo(SubmissionState.DELETED);
        assertThat(fixture.edd.submissions().latest(person).map(each -> each.id()))
                .contains(first.id());
        assertThat(fixture.edd.submissions().find(second.id())).contains(deleted);
        assertThat(code(fixture.edd.submissions().delete(second.id(), APP))).isEqualTo("not_allowed");
        assertThat(fixture.edd
                        .submissions()
                        .page(SubmissionQuery.recordedOf(ada), Keyset.first(10))
                        .items())
                .containsExactly(first);
        assertThat(fixture.edd.submissions().history(second.id())).hasSize(2);
        assertThat(asked).as("customers are in the register").hasValue(0);
    }

    @Test
    void the_host_says_whose_an_account_is() {
        assertThat(code(fixture.edd.submissions().submit(about(CURRENT), APP))).isEqualTo("related_resource_not_found");

        owner = Option.some(ada);

        EddSubmission submitted =
                fixture.edd.submissions().submit(about(CURRENT), APP).get();
        assertThat(submitted.header().owner()).isEqualTo(ada);
        assertThat(code(fixture.edd.submissions().submit(about(new AccountId(new UUID(3, 2))), APP)))
                .isEqualTo("related_resource_not_found");
        owner = Option.some(new CustomerId(new UUID(9, 9)));
        assertThat(code(fixture.edd.submissions().submit(about(CURRENT), APP)))
                .as("whom nobody registered")
                .isEqualTo("related_resource_not_found");
    }

    @Test
    void a_call_that_is_repeated_under_its_id_records_once() {
        SubmissionId id = fixture.edd.submissions().newId();

        assertThat(fixture.edd.submissions().submit(id, Said.of(ada, 0), APP)).isNotEmpty();
        assertThat(code(fixture.edd.submissions().submit(id, Said.of(ada, 0), APP)))
                .isEqualTo("id_in_use");
    }

    @Test
    void a_submission_that_cites_a_request_for_one_answers_it_in_the_same_commit() {
        EddRequest request = requested();

        EddSubmission submitted = fixture.edd
                .submissions()
                .submit(Said.inAnswerTo(request.id(), ada, 0), APP)
                .get();

        assertThat(fixture.edd.requests().find(request.id()).get().state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(fixture.edd
                        .submissions()
                        .page(SubmissionQuery.ALL.withRequests(LinkedHashSet.of(request.id())), Keyset.first(10))
                        .items())
                .containsExactly(submitted);
        assertThat(fixture.edd.parties().history(ada, 0, 100).takeRight(2).map(entry -> entry.of()))
                .containsExactly(submitted.id(), request.id());
        EddSubmission again = fixture.edd
                .submissions()
                .submit(Said.inAnswerTo(request.id(), ada, 1), APP)
                .get();
        assertThat(again.header().request()).as("a further one is linked").contains(request.id());
    }

    @Test
    void of_another_customers_request_nothing_is_said_and_nothing_recorded() {
        EddRequest request = requested();
        CustomerId other = fixture.verified().id();

        assertThat(code(fixture.edd.submissions().submit(Said.inAnswerTo(request.id(), other, 0), APP)))
                .isEqualTo("case_id_not_accepted");
        assertThat(fixture.edd.requests().find(request.id()).get().state()).isEqualTo(RequestState.REQUESTED);
        assertThat(fixture.edd
                        .submissions()
                        .page(SubmissionQuery.ALL, Keyset.first(1))
                        .items())
                .isEmpty();
    }

    @Test
    void a_case_id_that_names_nothing_is_the_partners_own() {
        assertThat(fixture.edd
                        .submissions()
                        .submit(Said.inAnswerTo(new RequestId(new UUID(1, 1)), ada, 0), APP)
                        .get()
                        .header()
                        .request())
                .isEmpty();
        assertThat(fixture.edd
                        .submissions()
                        .submit(Said.of(ada, 0).withReason(new Reason.CaseRequest(new CaseId("12345"))), APP)
                        .get()
                        .header()
                        .request())
                .isEmpty();
    }

    @Test
    void an_update_from_a_node_whose_clock_is_behind_comes_after_what_it_updates() {
        fixture.clock.advance(Duration.ofSeconds(2));
        EddSubmission first = submitted(9);
        fixture.clock.set(first.createdAt().minusSeconds(1));

        EddSubmission second = submitted(0);

        assertThat(second.createdAt()).isAfter(first.createdAt());
        assertThat(fixture.edd
                        .submissions()
                        .latest(RelatedResource.customer(ada))
                        .map(each -> each.id()))
                .contains(second.id());
    }

    @Test
    void an_answer_stays_until_it_was_looked_at() {
        EddRequest request = requested();
        SubmissionId answer = fixture.edd
                .submissions()
                .submit(Said.inAnswerTo(request.id(), ada, 0), APP)
                .get()
                .id();

        assertThat(code(fixture.edd.submissions().delete(answer, APP))).isEqualTo("answer_under_review");
        fixture.edd.requests().beginReview(request.id(), GRACE).get();
        assertThat(code(fixture.edd.submissions().delete(answer, APP))).isEqualTo("answer_under_review");
        fixture.edd.requests().accept(request.id(), GRACE).get();
        assertThat(fixture.edd.submissions().delete(answer, APP)).isNotEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() {
        SubmissionId nobodys = fixture.edd.submissions().newId();

        assertThat(code(fixture.edd.submissions().delete(nobodys, APP))).isEqualTo("not_found");
        assertThat(fixture.edd.submissions().find(nobodys)).isEmpty();
        assertThat(fixture.edd.submissions().history(nobodys)).isEmpty();
    }

    private EddSubmission submitted(int badNews) {
        return fixture.edd.submissions().submit(Said.of(ada, badNews), APP).get();
    }

    private EddRequest requested() {
        fixture.edd.questionnaires().publish(StandardQuestionnaires.RISK_EDD).get();
        return fixture.edd
                .requests()
                .open(
                        ada,
                        RequestTrigger.INFORMATION_REQUEST,
                        QuestionnaireRef.of(StandardQuestionnaires.RISK_EDD),
                        GRACE)
                .get();
    }

    private static AccountSubmission about(AccountId account) {
        return new AccountSubmission(account, new Reason.StandardSubmission(), Vector.empty());
    }

    private static String code(Either<Refusal, ?> answer) {
        return answer.getLeft().code();
    }
}
