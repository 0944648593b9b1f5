package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.ports.Sweep;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of two nodes rate the same customers, submit about them and ask them: nothing is lost, and nothing done twice. */
class RatingRaceTest {
    private static final int THREADS = 16;
    private static final int CUSTOMERS = 10;
    private static final long SEED = 20_261_122L;

    @ParameterizedTest
    @EnumSource
    void a_customer_who_is_rated_while_submissions_come_is_asked_once_and_rated_by_what_came_last(Ground ground) {
        race(ground, (nodes, customers) -> {
            Vector<RiskWork> work = nodes.map(RiskWork::new);
            customers.forEach(customer -> work.head().rate(customer).get());

            Seq<Either<Refusal, CustomerRating>> answers = Crowd.of(
                            THREADS,
                            thread -> () -> shuffled(customers, SEED + thread).flatMap(customer -> {
                                RiskWork own = work.get(thread % 2);
                                if (thread % 4 == 0) {
                                    // all of them high, and no two the same
                                    own.submitted(RiskWork.about(customer, true, RiskWork.unasked())
                                            .withNegativeNewsFindings(Option.some(thread / 4)));
                                }
                                return thread % 4 == 1 ? relayed(nodes.get(thread % 2)) : Vector.of(own.rate(customer));
                            }))
                    .flatMap(each -> each);
            work.head().deliverAll();

            assertThat(answers.filter(Either::isLeft)).isEmpty();
            Node node = nodes.head();
            customers.forEach(customer -> {
                Seq<HistoryEntry> history = node.edd.riskRatings().history(customer);
                assertThat(history.map(HistoryEntry::version)).isEqualTo(Vector.rangeClosed(1L, history.size()));
                assertThat(history.size()).isGreaterThan(THREADS * 3 / 4);
                assertThat(open(work.head().requests(customer)))
                        .as("however many found the risk to be high")
                        .hasSize(1);
                assertThat(node.edd
                                .riskRatings()
                                .find(customer)
                                .map(rating -> rating.assessment().breakdown()))
                        .as("as all that was submitted is weighed")
                        .containsExactly(ExampleRiskModel.MODEL.weigh(known(node, customer)));
                assertSequenceHasNoGap(node, customer);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_officer_who_asks_the_same_at_once_loses_no_rating(Ground ground) {
        race(ground, (nodes, customers) -> {
            Vector<RiskWork> work = nodes.map(RiskWork::new);
            nodes.head()
                    .edd
                    .questionnaires()
                    .publish(StandardQuestionnaires.RISK_EDD)
                    .get();
            customers.forEach(customer -> work.head().submitted(RiskWork.about(customer, true, RiskWork.unasked())));

            Seq<Either<Refusal, ?>> answers = Crowd.of(
                            THREADS,
                            thread -> () -> shuffled(customers, SEED + thread)
                                    .<Either<Refusal, ?>>map(customer -> thread % 4 < 2
                                            ? work.get(thread % 2).rate(customer)
                                            : asked(nodes.get(thread % 2), customer)))
                    .flatMap(each -> each);

            assertThat(answers.filter(Either::isLeft)
                            .map(refused -> refused.getLeft().code()))
                    .containsOnly("data_exists");
            Node node = nodes.head();
            customers.forEach(customer -> {
                assertThat(work.head().requests(customer)).hasSize(1);
                assertThat(node.edd.riskRatings().history(customer).map(HistoryEntry::version))
                        .as("no rating is lost")
                        .isEqualTo(Vector.rangeClosed(1L, THREADS / 2));
                assertThat(node.edd
                                .riskRatings()
                                .find(customer)
                                .map(rating -> rating.assessment().rating()))
                        .containsExactly(RiskRating.HIGH);
                assertSequenceHasNoGap(node, customer);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_submissions_that_cite_one_request_at_once_one_answers_it_and_all_are_recorded(Ground ground) {
        race(ground, (nodes, customers) -> {
            Vector<RiskWork> work = nodes.map(RiskWork::new);
            Vector<Tuple2<CustomerId, RequestId>> asked =
                    customers.map(customer -> Tuple.of(customer, work.head().asked(customer)));

            Seq<SubmissionId> submitted = Crowd.of(
                            THREADS,
                            thread -> () -> shuffled(asked, SEED + thread)
                                    .map(each -> work.get(thread % 2)
                                            .submitted(RiskWork.about(each._1, true, RiskWork.citing(each._2)))))
                    .flatMap(each -> each);

            assertThat(submitted).hasSize(THREADS * CUSTOMERS).doesNotHaveDuplicates();
            Node node = nodes.head();
            asked.forEach(each -> {
                Seq<SubmissionId> citing = submissions(node, each._1)
                        .filter(submission -> submission.header().request().contains(each._2))
                        .map(EddSubmission::id);
                assertThat(citing).hasSize(THREADS);
                Seq<AnswersSubmitted> answered = node.edd
                        .requests()
                        .history(each._2)
                        .map(HistoryEntry::event)
                        .filter(AnswersSubmitted.class::isInstance)
                        .map(AnswersSubmitted.class::cast);
                assertThat(answered).hasSize(1);
                assertThat(citing.map(id -> id.value().toString()))
                        .contains(RiskWork.answer(answered.single().answers()).get());
                assertSequenceHasNoGap(node, each._1);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_look_for_due_reviews_at_once_begin_each_once(Ground ground) {
        race(ground, (nodes, customers) -> {
            RiskWork work = new RiskWork(nodes.head());
            customers.forEach(customer -> work.rate(customer).get());
            nodes.head().clock.advance(Duration.ofDays(1_095));

            Seq<Sweep> sweeps = Crowd.of(
                    THREADS,
                    thread -> () -> nodes.get(thread % 2).edd.riskRatings().reviewDue(CUSTOMERS));

            assertThat(sweeps.flatMap(Sweep::failures)).isEmpty();
            Node node = nodes.head();
            customers.forEach(customer -> {
                assertThat(node.edd
                                .riskRatings()
                                .history(customer)
                                .map(entry -> ((CustomerRated) entry.event()).occasion()))
                        .containsExactly(RatingOccasion.NEWS, RatingOccasion.REVIEW_DUE);
                assertThat(work.requests(customer)
                                .map(request -> request.header().trigger()))
                        .containsExactly(RequestTrigger.PERIODIC_REVIEW);
            });
        });
    }

    private static Either<Refusal, EddRequest> asked(Node node, CustomerId customer) {
        return node.edd
                .requests()
                .open(
                        customer,
                        RequestTrigger.INFORMATION_REQUEST,
                        QuestionnaireRef.of(StandardQuestionnaires.RISK_EDD),
                        Node.GRACE);
    }

    private static Vector<Either<Refusal, CustomerRating>> relayed(Node node) {
        node.edd.relay().subscribers().forEach(name -> node.edd.relay().deliver(name, CUSTOMERS));
        return Vector.empty();
    }

    private static Seq<EddRequest> open(Seq<EddRequest> requests) {
        return requests.filter(Requested.class::isInstance);
    }

    private static Seq<EddSubmission> submissions(Node node, CustomerId customer) {
        return node.edd
                .submissions()
                .page(SubmissionQuery.recordedOf(customer), Keyset.first(Keyset.LARGEST))
                .items();
    }

    private static RiskProfile known(Node node, CustomerId customer) {
        Customer registered = node.storage
                .unitOfWork()
                .read(reads -> reads.parties().find(customer).get().value());
        return new RiskProfile(registered, submissions(node, customer), Vector.empty(), Vector.empty());
    }

    private static void assertSequenceHasNoGap(Node node, CustomerId customer) {
        Seq<Long> sequence = node.around(customer).map(entry -> entry.id().sequence());
        assertThat(sequence).isEqualTo(Vector.rangeClosed(1L, sequence.size()));
    }

    private static void race(Ground ground, BiConsumer<Vector<Node>, Vector<CustomerId>> race) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            Vector<Node> nodes = Vector.of(one, other)
                    .map(pool -> new Node(JdbcStorage.owning(pool, tenant), clock, RiskWork::rating));
            race.accept(nodes, Vector.fill(CUSTOMERS, () -> nodes.head().verified()));
        }
    }

    private static <T> Vector<T> shuffled(Seq<T> all, long seed) {
        List<T> order = new ArrayList<>(all.asJava());
        Collections.shuffle(order, new Random(seed));
        return Vector.ofAll(order);
    }
}
