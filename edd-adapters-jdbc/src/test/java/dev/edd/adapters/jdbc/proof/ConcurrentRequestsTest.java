package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.onboarding.Terminated;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.ContentionException;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of two nodes work on one request: what each was told is what is stored. */
class ConcurrentRequestsTest {
    private static final int THREADS = 16;
    private static final PromptId PAPERS = new PromptId("papers");

    /** As many papers as threads, each named in the answer and handed in by a thread of its own. */
    private static final Questionnaire ASKED = new Questionnaire(
            new QuestionnaireId("papers"),
            1,
            "All your papers",
            Vector.of(Prompt.required(
                    PAPERS, "Show us", new ResponseType.FileUpload(DocumentRequirement.upTo(THREADS)))));

    @ParameterizedTest
    @EnumSource
    void of_answers_at_once_one_sheet_is_recorded(Ground ground) {
        on(ground, (nodes, customer) -> {
            RequestId request = asked(nodes.head(), customer);

            Seq<Either<Refusal, EddRequest>> answers = Crowd.of(
                    THREADS,
                    thread ->
                            () -> nodes.get(thread % 2).edd.requests().submitAnswers(request, sheet(thread), Node.APP));

            assertThat(answers.count(Either::isRight)).isEqualTo(1);
            assertThat(answers.filter(Either::isLeft)
                            .map(answer -> answer.getLeft().code()))
                    .containsOnly("not_allowed");
            EddRequest told = answers.find(Either::isRight).get().get();
            assertThat(nodes.head().edd.requests().find(request)).contains(told);
            assertThat(events(nodes.head(), request)).hasSize(2).last().isInstanceOf(AnswersSubmitted.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_documents_at_once_none_is_lost_and_none_is_attached_twice(Ground ground) {
        on(ground, (nodes, customer) -> {
            Node node = nodes.head();
            RequestId request = asked(node, customer);
            node.edd.requests().submitAnswers(request, sheet(0), Node.APP).get();
            CaseWork work = new CaseWork(node);
            Vector<DocumentReference> papers =
                    Vector.range(0, THREADS).map(number -> work.uploaded(customer, paper(0, number) + ".pdf"));

            // each is handed in by two threads, in opposite orders
            Seq<Either<Refusal, EddRequest>> answers = Crowd.of(
                            THREADS,
                            thread -> () -> Vector.of(thread, THREADS - 1 - thread)
                                    .map(paper -> attach(nodes.get(thread % 2), request, papers.get(paper))))
                    .flatMap(each -> each);

            assertThat(answers.count(Either::isRight)).isEqualTo(THREADS);
            assertThat(answers.filter(Either::isLeft)
                            .map(answer -> answer.getLeft().code()))
                    .containsOnly("already_attached");
            assertThat(events(node, request)
                            .drop(2)
                            .map(event -> ((DocumentAttached) event).document().document()))
                    .containsExactlyInAnyOrderElementsOf(papers);
            assertThat(node.edd.requests().beginReview(request, Node.GRACE).isRight())
                    .as("nothing is owed")
                    .isTrue();
            assertThat(node.edd.requests().find(request)).contains(EddRequest.LIFECYCLE.fold(events(node, request)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_opposite_decisions_one_is_taken_and_the_onboarding_follows_it(Ground ground) {
        on(ground, (nodes, customer) -> {
            Node node = nodes.head();
            CaseWork work = new CaseWork(node);
            OnboardingId onboarding = work.onboarded(customer);
            node.edd.onboardings().rate(onboarding, RiskRating.HIGH, Node.GRACE).get();
            RequestId request =
                    ((PausedForEdd) node.edd.onboardings().find(onboarding).get()).request();
            work.attach(work.answered(request), work.uploaded(customer, CaseWork.BILL + ".pdf"));
            node.edd.requests().beginReview(request, Node.GRACE).get();

            Seq<Either<Refusal, EddRequest>> answers =
                    Crowd.of(THREADS, thread -> () -> decide(nodes.get(thread % 2), request, thread % 3));

            assertThat(answers.count(Either::isRight)).isEqualTo(1);
            assertThat(answers.filter(Either::isLeft)
                            .map(answer -> answer.getLeft().code()))
                    .containsOnly("not_allowed");
            EddRequest decided = answers.find(Either::isRight).get().get();
            Onboarding after = node.edd.onboardings().find(onboarding).get();
            if (decided instanceof Failed) {
                assertThat(after).isInstanceOf(Terminated.class);
            } else {
                assertThat(after)
                        .isInstanceOfSatisfying(
                                InProgress.class,
                                state -> assertThat(state.cleared()).isEqualTo(decided instanceof Reviewed));
            }
            assertThat(node.around(customer).map(entry -> entry.id().sequence()))
                    .as("the party's sequence has no gap")
                    .isEqualTo(Vector.rangeClosed(1L, node.around(customer).size()));
        });
    }

    private static Either<Refusal, EddRequest> decide(Node node, RequestId request, int which) {
        return switch (which) {
            case 0 -> node.edd.requests().accept(request, Node.GRACE);
            case 1 -> node.edd.requests().cancel(request, Node.GRACE);
            default ->
                node.edd
                        .requests()
                        .fail(request, new CustomerReason("FL0001", "No"), new InternalNote("Forged"), Node.GRACE);
        };
    }

    /** Until it is told what became of it: who was overtaken too often asks again, as a partner does. */
    private static Either<Refusal, EddRequest> attach(Node node, RequestId request, DocumentReference paper) {
        while (true) {
            try {
                return node.edd.requests().attachDocument(request, paper.id(), Node.APP);
            } catch (ContentionException givenUp) {
                Thread.onSpinWait();
            }
        }
    }

    private static RequestId asked(Node node, CustomerId customer) {
        assertThat(node.edd.questionnaires().publish(ASKED).isRight()).isTrue();
        return node.edd
                .requests()
                .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(ASKED), Node.GRACE)
                .get()
                .id();
    }

    private static AnswerSheet sheet(int thread) {
        return AnswerSheet.of(new SheetEntry(
                PAPERS.value(),
                Option.some(new RawAnswer.Files(
                        Vector.range(0, THREADS).map(number -> new RawFile.ByName(paper(thread, number))))),
                Option.none()));
    }

    private static String paper(int thread, int number) {
        return "paper-" + thread + "-" + number;
    }

    private static Seq<RequestEvent> events(Node node, RequestId request) {
        return node.edd.requests().history(request).map(HistoryEntry::event).map(RequestEvent.class::cast);
    }

    private static void on(Ground ground, BiConsumer<Vector<Node>, CustomerId> story) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            Vector<Node> nodes = Vector.of(one, other)
                    .map(pool -> new Node(
                            JdbcStorage.owning(pool, tenant),
                            clock,
                            builder -> builder.onboardingQuestionnaire(CaseWork.ASKED)));
            story.accept(nodes, nodes.head().verified());
        }
    }
}
