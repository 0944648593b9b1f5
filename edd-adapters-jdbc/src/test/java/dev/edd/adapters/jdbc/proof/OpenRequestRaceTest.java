package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.Sweep;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of two nodes do the same to the same requests, onboardings and questionnaires: one of them does it. */
class OpenRequestRaceTest {
    private static final int THREADS = 16;
    private static final int CUSTOMERS = 50;
    private static final long SEED = 20_261_122L;

    @ParameterizedTest
    @EnumSource
    void a_customer_gets_one_request_of_a_questionnaire(Ground ground) {
        race(ground, (nodes, customers) -> {
            Vector<CaseWork> work = nodes.map(CaseWork::new);

            Seq<Tuple2<CustomerId, Either<Refusal, EddRequest>>> answers = Crowd.of(
                            THREADS,
                            thread -> () -> shuffled(customers, SEED + thread)
                                    .map(customer -> new Tuple2<>(
                                            customer, work.get(thread % 2).open(customer))))
                    .flatMap(each -> each);

            assertThat(answers).hasSize(THREADS * CUSTOMERS);
            assertThat(answers.filter(answer -> answer._2.isRight()).map(Tuple2::_1))
                    .as("one winner for each customer")
                    .containsExactlyInAnyOrderElementsOf(customers);
            assertThat(answers.flatMap(answer -> answer._2.swap().toOption()).map(Refusal::code))
                    .containsOnly("data_exists");
            Seq<EddRequest> stored = nodes.head()
                    .edd
                    .requests()
                    .page(RequestQuery.ALL, Keyset.first(Keyset.LARGEST))
                    .items();
            assertThat(stored.map(request -> request.header().customer()))
                    .containsExactlyInAnyOrderElementsOf(customers);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_onboarding_whose_risk_is_found_to_be_high_opens_one_request(Ground ground) {
        race(ground, (nodes, customers) -> {
            CaseWork work = new CaseWork(nodes.head());
            Vector<OnboardingId> onboardings = customers.map(work::onboarded).toVector();

            // some of which rate what waits already, which changes nothing
            Crowd.of(
                    THREADS,
                    thread -> () -> shuffled(onboardings, SEED + thread)
                            .map(id -> nodes.get(thread % 2)
                                    .edd
                                    .onboardings()
                                    .rate(id, RiskRating.HIGH, Node.GRACE)
                                    .isRight()));

            Node node = nodes.head();
            Seq<RequestId> waited = onboardings.map(
                    id -> ((PausedForEdd) node.edd.onboardings().find(id).get()).request());
            assertThat(node.edd
                            .requests()
                            .page(RequestQuery.ALL, Keyset.first(Keyset.LARGEST))
                            .items()
                            .map(EddRequest::id))
                    .containsExactlyInAnyOrderElementsOf(waited);
            customers.forEach(customer -> assertThat(
                            node.around(customer).map(entry -> entry.id().sequence()))
                    .isEqualTo(Vector.rangeClosed(1L, 5L)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void sweeps_at_once_remind_and_restrict_once(Ground ground) {
        race(ground, (nodes, customers) -> {
            CaseWork work = new CaseWork(nodes.head());
            Vector<RequestId> asked = customers.map(work::asked).toVector();
            nodes.head().clock.advance(Duration.ofDays(30));

            Seq<Sweep> sweeps = Crowd.of(
                            THREADS,
                            thread -> () -> Vector.of(
                                    nodes.get(thread % 2).edd.requests().remindDue(CUSTOMERS),
                                    nodes.get(thread % 2).edd.requests().restrictOverdue(CUSTOMERS)))
                    .flatMap(each -> each);

            assertThat(sweeps.flatMap(Sweep::failures)).isEmpty();
            Node node = nodes.head();
            asked.forEach(id -> assertThat(node.edd.requests().history(id).map(HistoryEntry::event))
                    .hasSize(3)
                    .hasAtLeastOneElementOfType(ReminderSent.class)
                    .hasAtLeastOneElementOfType(ActivityRestricted.class));
            assertThat(node.edd.requests().restricted(customers.toSet())).hasSize(CUSTOMERS);
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_two_questionnaires_of_one_version_one_is_published(Ground ground) {
        race(ground, (nodes, customers) -> {
            Seq<Either<Refusal, Questionnaire>> answers = Crowd.of(
                    THREADS,
                    thread -> () -> nodes.get(thread % 2).edd.questionnaires().publish(questionnaire(thread)));

            Questionnaire published = nodes.head()
                    .edd
                    .questionnaires()
                    .latest(new QuestionnaireId("raced"))
                    .get();
            assertThat(answers.filter(Either::isRight).map(Either::get)).containsExactly(published);
            assertThat(answers.filter(Either::isLeft)).hasSize(THREADS - 1);
        });
    }

    private static Questionnaire questionnaire(int thread) {
        return new Questionnaire(new QuestionnaireId("raced"), 1, "Of thread " + thread, CaseWork.ASKED.prompts());
    }

    private static void race(Ground ground, BiConsumer<Vector<Node>, Vector<CustomerId>> race) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            Vector<Node> nodes = Vector.of(one, other)
                    .map(pool -> new Node(JdbcStorage.owning(pool, tenant), clock, builder -> builder));
            race.accept(nodes, Vector.fill(CUSTOMERS, () -> nodes.head().verified()));
        }
    }

    private static <T> Vector<T> shuffled(Seq<T> all, long seed) {
        List<T> order = new ArrayList<>(all.asJava());
        Collections.shuffle(order, new Random(seed));
        return Vector.ofAll(order);
    }
}
