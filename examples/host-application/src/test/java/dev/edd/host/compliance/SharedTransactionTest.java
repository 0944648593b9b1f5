package dev.edd.host.compliance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.edd.adapters.jdbc.ConflictInHostTransaction;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.host.database.RealPostgres;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Part;
import dev.edd.host.tenant.Surroundings;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.database.Storages;
import dev.edd.host.tenant.database.WholeTransactions;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.ports.Edd;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A step of the library and a row of the host in one {@code @Transactional} method: they land or vanish together. */
@ParameterizedClass
@EnumSource
class SharedTransactionTest {
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("olivia");
    private static final Actor PROVIDER = new Actor.Provider("provider");

    private static final Map<Database, ConfigurableApplicationContext> HOSTS = new EnumMap<>(Database.class);
    private static RealPostgres server;

    private final OfficersDecisions decisions;
    private final DecisionLog log;
    private final WholeTransactions whole;
    private final TransactionTemplate transaction;
    private final Caller officer;
    private final Edd edd;

    private CustomerId customer;
    private VerificationId reviewing;

    enum Database {
        H2,
        POSTGRESQL
    }

    SharedTransactionTest(Database database) {
        ConfigurableApplicationContext host = requireNonNull(HOSTS.get(database));
        decisions = host.getBean(OfficersDecisions.class);
        log = host.getBean(DecisionLog.class);
        whole = host.getBean(WholeTransactions.class);
        transaction = host.getBean(TransactionTemplate.class);
        String tenant = "tenant " + UUID.randomUUID();
        officer = new Caller(
                new Tenant(
                        tenant,
                        host.getBean(Storages.class).of(tenant),
                        MemoryVault.create(),
                        host.getBean(Surroundings.class),
                        notification -> {},
                        InstantSource.system()),
                Part.OFFICER,
                "olivia");
        edd = officer.edd();
    }

    @BeforeAll
    static void startTheHosts() {
        server = RealPostgres.start();
        HOSTS.put(Database.H2, start("jdbc:h2:mem:" + UUID.randomUUID(), ""));
        HOSTS.put(Database.POSTGRESQL, start(server.emptyDatabase(), RealPostgres.USER));
    }

    private static ConfigurableApplicationContext start(String url, String user) {
        return new SpringApplicationBuilder(WithoutSchedule.class)
                .web(WebApplicationType.NONE)
                .run("--edd.datasource.url=" + url, "--edd.datasource.username=" + user);
    }

    @AfterAll
    static void stopTheHosts() {
        HOSTS.values().forEach(ConfigurableApplicationContext::close);
        server.close();
    }

    @BeforeEach
    void aCaseIsReviewed() {
        customer = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), PARTNER)
                .get()
                .id();
        assertThat(edd.parties()
                        .changeStanding(customer, CustomerStanding.VERIFIED, new Actor.Policy("kyc"))
                        .isRight())
                .isTrue();
        reviewing = create().get().id();
        deliverAll();
        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
    }

    @Test
    void a_rating_that_comes_too_late_is_refused_and_that_is_noted() {
        OnboardingId onboarding =
                edd.onboardings().begin(customer, PARTNER).get().id();
        assertThat(decisions.rate(officer, customer, RiskRating.LOW).get().state())
                .isEqualTo(OnboardingState.COMPLETED);

        assertThat(decisions.rate(officer, customer, RiskRating.HIGH).getLeft().code())
                .isEqualTo("not_allowed");

        assertThat(log.of(officer, onboarding))
                .extracting(line -> line.outcome() + " " + line.answer())
                .containsExactly("rated_low decided", "rated_high not_allowed");
    }

    @Test
    void the_decision_and_its_note_land_together() {
        Either<Refusal, Verification> answer =
                decisions.decide(officer, reviewing, pass(SharedTransactionTest::passed));

        assertThat(answer.get().state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("olivia");
            assertThat(line.outcome()).isEqualTo("passed");
            assertThat(line.answer()).isEqualTo("decided");
            assertThat(line.note()).isEqualTo("because");
        });
    }

    @Test
    void what_fails_afterwards_takes_both_away() {
        int steps = edd.verifications().history(reviewing).size();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(decisions
                                    .decide(officer, reviewing, pass(SharedTransactionTest::passed))
                                    .isRight())
                            .isTrue();
                    assertThat(state()).as("within the transaction").isEqualTo(VerificationState.COMPLETED);
                    assertThat(elsewhere(this::state)).as("outside it").isEqualTo(VerificationState.REVIEWING);
                    throw new IllegalStateException("the host's own code fails");
                }))
                .hasMessage("the host's own code fails");

        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(edd.verifications().history(reviewing)).hasSize(steps);
        assertThat(edd.relay().deliver(100).claimed()).as("nobody is told").isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_row_of_the_host_that_cannot_be_written_takes_the_decision_away() {
        Decision tooLong = new Decision("passed", SharedTransactionTest::passed, Option.some("x".repeat(2001)));

        assertThatThrownBy(() -> decisions.decide(officer, reviewing, tooLong))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_refused_decision_is_noted_too() {
        decisions.decide(officer, reviewing, pass(SharedTransactionTest::passed));

        Either<Refusal, Verification> refused =
                decisions.decide(officer, reviewing, pass(SharedTransactionTest::passed));

        assertThat(refused.getLeft().code()).isEqualTo("not_allowed");
        assertThat(lines()).extracting(DecisionLog.Line::answer).containsExactly("decided", "not_allowed");
    }

    @Test
    void a_refusal_by_a_unique_index_leaves_the_transaction_usable() {
        Decision decision = pass(SharedTransactionTest::passed);

        String code = transaction.execute(status -> {
            log.write(officer, reviewing, decision.outcome(), decision.note(), "before");
            Refusal refusal = create().getLeft();
            log.write(officer, reviewing, decision.outcome(), decision.note(), "after");
            return refusal.code();
        });

        assertThat(code).isEqualTo("data_exists");
        assertThat(lines()).extracting(DecisionLog.Line::answer).containsExactly("before", "after");
    }

    @Test
    void a_decision_on_an_unknown_case_leaves_nothing() {
        VerificationId unknown = edd.verifications().newId();

        assertThat(decisions
                        .decide(officer, unknown, pass(SharedTransactionTest::passed))
                        .getLeft()
                        .code())
                .isEqualTo("not_found");

        assertThat(log.of(officer, unknown)).isEmpty();
    }

    @Test
    void a_decision_on_a_request_and_its_note_land_together() {
        RequestId request = requestInReview();

        assertThat(decisions
                        .decide(officer, request, decision("{'outcome':'accepted','note':'In order'}"))
                        .isRight())
                .isTrue();

        assertThat(stateOf(request)).isEqualTo(RequestState.REVIEWED);
        assertThat(log.of(officer, request)).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo("accepted");
            assertThat(line.answer()).isEqualTo("decided");
            assertThat(line.note()).isEqualTo("In order");
        });
    }

    @Test
    void what_fails_afterwards_takes_a_decision_on_a_request_and_its_note_away() {
        RequestId request = requestInReview();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(decisions
                                    .decide(officer, request, decision("{'outcome':'accepted'}"))
                                    .isRight())
                            .isTrue();
                    assertThat(log.of(officer, request)).hasSize(1);
                    throw new IllegalStateException("the host's own code fails");
                }))
                .hasMessage("the host's own code fails");

        assertThat(stateOf(request)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(log.of(officer, request)).isEmpty();
    }

    @Test
    void questions_that_cannot_be_asked_are_refused_and_that_is_noted() {
        RequestId request = requestInReview();
        String twice = "{'id':'why','text':'Why?','response_type':'free_form'}";

        Either<Refusal, EddRequest> refused = decisions.decide(
                officer, request, decision("{'outcome':'retry','prompts':[" + twice + "," + twice + "]}"));

        assertThat(refused.getLeft().code()).isEqualTo("invalid_questionnaire");
        assertThat(stateOf(request)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(log.of(officer, request))
                .extracting(DecisionLog.Line::answer)
                .containsExactly("invalid_questionnaire");
    }

    @Test
    void a_conflict_is_told_as_such_and_takes_everything_away() {
        Decision overtaken = pass(stamp -> {
            changeElsewhere();
            return passed(stamp);
        });

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    log.write(officer, reviewing, overtaken.outcome(), overtaken.note(), "before");
                    decisions.decide(officer, reviewing, overtaken);
                }))
                .isInstanceOf(ConflictInHostTransaction.class);

        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_transaction_that_lost_is_run_again_as_a_whole() {
        AtomicInteger attempts = new AtomicInteger();
        Decision overtakenOnce = pass(stamp -> {
            if (attempts.incrementAndGet() == 1) {
                changeElsewhere();
            }
            return passed(stamp);
        });

        Either<Refusal, Verification> answer = whole.run(() -> decisions.decide(officer, reviewing, overtakenOnce));

        assertThat(answer.get().state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(attempts).hasValue(2);
        assertThat(lines()).extracting(DecisionLog.Line::answer).containsExactly("decided");
    }

    @Test
    void a_transaction_that_loses_again_and_again_is_given_up() {
        AtomicInteger attempts = new AtomicInteger();
        Decision overtaken = pass(stamp -> {
            attempts.incrementAndGet();
            changeElsewhere();
            return passed(stamp);
        });

        assertThatThrownBy(() -> whole.run(() -> decisions.decide(officer, reviewing, overtaken)))
                .isInstanceOf(Refused.class)
                .hasMessage("contention");

        assertThat(attempts).hasValue(20);
        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(lines()).isEmpty();
    }

    @Test
    void no_part_of_a_transaction_is_run_again() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> whole.run(() -> "a part")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a transaction is repeated from outside");
    }

    @Test
    void the_relay_is_not_for_the_hosts_transaction() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> edd.relay().deliver(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_its_commit_a_transaction_takes_nothing_more_but_another_one_does() {
        AtomicReference<Throwable> told = new AtomicReference<>();
        AtomicReference<Either<Refusal, Verification>> answer = new AtomicReference<>();
        deliverAll();

        transaction.executeWithoutResult(status ->
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        told.set(catchThrowable(() -> give(OFFICER, SharedTransactionTest::passed)));
                        answer.set(another(() -> give(OFFICER, SharedTransactionTest::passed)));
                    }
                }));

        assertThat(told.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the transaction is over: begin another one (REQUIRES_NEW)");
        assertThat(requireNonNull(answer.get()).get().state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(state()).isEqualTo(VerificationState.COMPLETED);
    }

    @Test
    void after_its_rollback_a_transaction_takes_nothing_more_either() {
        AtomicReference<Throwable> told = new AtomicReference<>();

        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    told.set(catchThrowable(() -> give(OFFICER, SharedTransactionTest::passed)));
                }
            });
            status.setRollbackOnly();
        });

        assertThat(told.get()).isInstanceOf(IllegalStateException.class);
        assertThat(state()).isEqualTo(VerificationState.REVIEWING);
    }

    @Test
    void in_a_transaction_of_another_manager_the_library_has_its_own() {
        new TransactionTemplate(new OtherManager()).executeWithoutResult(status -> {
            assertThat(give(PROVIDER, stamp -> new TrackInquiry(stamp, InquiryState.COMPLETED))
                            .isRight())
                    .isTrue();
            assertThat(give(OFFICER, SharedTransactionTest::passed).isRight()).isTrue();
            assertThat(elsewhere(this::state)).as("stored already").isEqualTo(VerificationState.COMPLETED);
            status.setRollbackOnly();
        });

        assertThat(state()).isEqualTo(VerificationState.COMPLETED);
    }

    /** Of something else than the database. */
    private static final class OtherManager extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object begun, TransactionDefinition definition) {
            // there is nothing to begin
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nor to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nor to roll back
        }
    }

    private <A> A another(Supplier<A> work) {
        TransactionTemplate another = new TransactionTemplate(requireNonNull(transaction.getTransactionManager()));
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return another.execute(status -> work.get());
    }

    private Either<Refusal, Verification> give(Actor by, Function<Stamp, VerificationCommand> command) {
        return edd.verifications().give(reviewing, by, command);
    }

    private static Decision pass(Function<Stamp, VerificationCommand> command) {
        return new Decision("passed", command, Option.some("because"));
    }

    private static VerificationCommand passed(Stamp stamp) {
        return new Pass(stamp, Vector.empty());
    }

    private Either<Refusal, Verification> create() {
        return edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, PARTNER);
    }

    /** The customer has said that they trade. */
    private RequestId requestInReview() {
        Questionnaire form = new Questionnaire(
                new QuestionnaireId("trading"),
                1,
                "Trading",
                Vector.of(Prompt.required(new PromptId("trades"), "Do you trade?", new ResponseType.YesNo())));
        assertThat(edd.questionnaires().publish(form).isRight()).isTrue();
        RequestId id = edd.requests()
                .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(form), OFFICER)
                .get()
                .id();
        AnswerSheet sheet = AnswerSheet.of(SheetEntry.of("trades", new RawAnswer.YesNo(true)));
        assertThat(edd.requests().submitAnswers(id, sheet, PARTNER).isRight()).isTrue();
        assertThat(edd.requests().beginReview(id, OFFICER).isRight()).isTrue();
        return id;
    }

    private static RequestDecision decision(String body) {
        return RequestDecision.of(Fields.of(new JsonMapper().readTree(body.replace('\'', '"'))));
    }

    private RequestState stateOf(RequestId request) {
        return edd.requests().find(request).get().state();
    }

    private VerificationState state() {
        return edd.verifications().find(reviewing).get().state();
    }

    private List<DecisionLog.Line> lines() {
        return log.of(officer, reviewing);
    }

    /** Somebody else, in a transaction of their own, while the calling thread is in the host's. */
    private void changeElsewhere() {
        assertThat(elsewhere(() -> edd.verifications()
                                .give(reviewing, PROVIDER, stamp -> new TrackInquiry(stamp, InquiryState.COMPLETED)))
                        .isRight())
                .isTrue();
    }

    private static <A> A elsewhere(Supplier<A> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private void deliverAll() {
        while (edd.relay().deliver(100).claimed() > 0) {}
    }
}
