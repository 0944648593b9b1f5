package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same of requests, onboardings, questionnaires and documents. */
class RequestPlansTest {
    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));

    private static Explained explained;

    @BeforeAll
    static void manyCases() {
        explained = new Explained();
    }

    @Test
    void every_listing_of_requests_is_found_by_an_index() {
        Set<RequestState> late = LinkedHashSet.of(RequestState.REQUESTED, RequestState.SUBMITTED);
        EddRequest some = explained
                .read(reads -> reads.requests().page(RequestQuery.ALL, Keyset.first(1)))
                .items()
                .head();
        Seq<RequestQuery> queries = Vector.of(
                RequestQuery.ALL,
                new RequestQuery(LinkedHashSet.of(some.id()), LinkedHashSet.empty(), LinkedHashSet.empty()),
                RequestQuery.of(explained.customers.head()),
                new RequestQuery(LinkedHashSet.empty(), explained.customers.toLinkedSet(), LinkedHashSet.empty()),
                new RequestQuery(LinkedHashSet.empty(), explained.customers.toLinkedSet(), late),
                new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), late),
                new RequestQuery(
                        LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(RequestState.REVIEWED)));
        queries.forEach(query -> Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), Explained.PAGE);
            Page<EddRequest> page = explained.read(reads -> reads.requests().page(query, first));
            // a few have no second page, but it may be asked for
            Position end = page.next()
                    .getOrElse(() -> new Position(some.createdAt(), some.id().value()));
            explained.read(reads -> reads.requests().page(query, first.after(end)));
        }));
        explained.assertIndexed();
    }

    @Test
    void every_listing_of_onboardings_is_found_by_an_index() {
        Seq<OnboardingQuery> queries = Vector.of(
                OnboardingQuery.ALL,
                OnboardingQuery.of(explained.customers.head()),
                new OnboardingQuery(explained.customers.toLinkedSet(), LinkedHashSet.of(OnboardingState.COMPLETED)),
                new OnboardingQuery(LinkedHashSet.empty(), LinkedHashSet.of(OnboardingState.PAUSED_FOR_EDD)),
                new OnboardingQuery(
                        LinkedHashSet.empty(),
                        LinkedHashSet.of(OnboardingState.IN_PROGRESS, OnboardingState.COMPLETED)));
        queries.forEach(query -> Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), Explained.PAGE);
            Page<Onboarding> page = explained.read(reads -> reads.onboardings().page(query, first));
            page.next()
                    .forEach(end -> explained.read(reads -> reads.onboardings().page(query, first.after(end))));
        }));
        OnboardingQuery paused =
                new OnboardingQuery(LinkedHashSet.empty(), LinkedHashSet.of(OnboardingState.PAUSED_FOR_EDD));
        PausedForEdd waiting = (PausedForEdd) explained
                .read(reads -> reads.onboardings().page(paused, Keyset.first(1)))
                .items()
                .head();
        assertThat(explained.<Option<?>>read(reads -> reads.onboardings().find(waiting.id())))
                .isNotEmpty();
        explained.assertIndexed();
    }

    @Test
    void what_is_due_is_found_by_an_index() {
        Seq<EddRequest> queue = explained.read(reads -> reads.requests().reviewQueue(Option.none(), Explained.PAGE));
        assertThat(queue).hasSize(Explained.PAGE);
        ReviewPosition end =
                new ReviewPosition(queue.last().reviewDue().get(), queue.last().id());
        explained.read(reads -> reads.requests().reviewQueue(Option.some(end), Explained.PAGE));
        assertThat(explained.<Seq<?>>read(reads -> reads.requests().remindersDue(LATER, Explained.PAGE)))
                .hasSize(Explained.PAGE);
        assertThat(explained.<Seq<?>>read(reads -> reads.requests().restrictionsDue(LATER, Explained.PAGE)))
                .hasSize(Explained.PAGE);
        explained.read(reads -> reads.requests().restricted(explained.customers.toLinkedSet()));
        explained.assertIndexed();
    }

    @Test
    void questionnaires_and_documents_are_found_by_an_index() {
        Seq<Questionnaire> first =
                explained.read(reads -> reads.questionnaires().latest(Option.none(), Explained.PAGE));
        assertThat(first).hasSize(Explained.PAGE);
        explained.read(
                reads -> reads.questionnaires().latest(Option.some(first.last().id()), Explained.PAGE));
        explained.read(reads -> reads.questionnaires().latest(first.head().id()));
        explained.read(reads -> reads.questionnaires().find(QuestionnaireRef.of(first.head())));
        Page<DocumentReference> page =
                explained.read(reads -> reads.documents().page(explained.customers.head(), Keyset.first(2)));
        page.next()
                .forEach(end -> explained.read(reads -> reads.documents()
                        .page(explained.customers.head(), Keyset.first(2).after(end))));
        explained.read(reads ->
                reads.documents().find(page.items().map(DocumentReference::id).toSet()));
        explained.assertIndexed();
    }

    @Test
    void every_statement_of_the_vault_finds_its_rows_by_an_index() throws IOException {
        JdbcVault vault = JdbcVault.over(explained.wire, explained.tenant);
        DocumentId id = new DocumentId(explained.node.edd.requests().newId().value());
        vault.keep(id, Node.START, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(vault.read(id, InputStream::readAllBytes).get()).containsExactly(1, 2, 3);
        Seq<DocumentId> kept = vault.keptBefore(LATER, Option.none(), Explained.PAGE);
        assertThat(kept).hasSize(Explained.PAGE);
        vault.keptBefore(LATER, Option.some(kept.last()), Explained.PAGE);
        assertThat(vault.discard(id)).isTrue();
        explained.assertIndexed();
    }

    @Test
    void every_statement_of_a_command_finds_its_rows_by_an_index() {
        Node node = explained.node;
        CaseWork work = new CaseWork(node);
        CustomerId customer = node.verified();
        work.askedAgain(customer);
        assertThat(work.open(customer).isLeft()).isTrue();
        RequestId late = work.answered(node.verified());
        node.edd.requests().cancel(late, Node.GRACE).get();
        node.edd.requests().remindDue(3);
        node.edd.requests().restrictOverdue(3);
        OnboardingId onboarding = work.onboarded(customer);
        node.edd.onboardings().rate(onboarding, RiskRating.HIGH, Node.GRACE).get();
        node.edd
                .onboardings()
                .terminate(onboarding, new CustomerReason("no", "No"), Option.none(), Node.GRACE)
                .get();
        explained.assertIndexed();
    }
}
