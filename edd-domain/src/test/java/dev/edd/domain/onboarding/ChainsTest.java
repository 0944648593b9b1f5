package dev.edd.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.ChainStep.OfOnboarding;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Onboarding, and what it and its request do to each other (seed 001, design 3.3). */
class ChainsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Stamp BY_POLICY = new Stamp(new Actor.Policy("risk"), NOON);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("grace"), NOON);
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("platform"), NOON);
    private static final CustomerReason REASON = new CustomerReason("FL0001", "We cannot offer you an account");
    private static final InternalNote NOTE = new InternalNote("Report filed");

    private static final Customer ADA = new Customer(
            new CustomerId(new UUID(0, 1)),
            PartyType.INDIVIDUAL,
            new PartyName("Ada Lovelace"),
            CustomerStanding.UNVERIFIED,
            NOON,
            NOON);
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("onboarding_edd"),
            1,
            "EDD",
            Vector.of(Prompt.required(new PromptId("1"), "Where from?", ResponseType.FreeForm.upTo(100))));
    private static final OpenRequest OPEN = new OpenRequest(
            BY_POLICY,
            new RequestId(new UUID(0, 2)),
            Option.none(),
            ADA.id(),
            Option.some(ADA),
            RequestTrigger.ONBOARDING_HIGH_RISK,
            Option.some(new OnboardingId(new UUID(0, 3))),
            QUESTIONNAIRE.id(),
            QUESTIONNAIRE,
            DeadlinePolicy.STANDARD);

    @Test
    void an_onboarding_begins_for_a_registered_customer_under_a_new_id_and_claims_the_customer() {
        Onboarding begun = begun();

        assertThat(begun.claim().get().key()).isEqualTo("onboarding:00000000-0000-0000-0000-000000000001");
        assertThat(begun.claim().get().refusal().code()).isEqualTo("data_exists");
        assertThat(refusal(Onboarding.LIFECYCLE.begin(begin(Option.some(begun), Option.none()))))
                .isEqualTo("id_in_use");
        assertThat(Onboarding.LIFECYCLE.begin(new BeginOnboarding(
                        BY_PARTNER, new OnboardingId(new UUID(0, 4)), Option.some(begun), ADA.id(), Option.some(ADA))))
                .as("another's id is none of its own")
                .isNotEmpty();
        assertThat(refusal(Onboarding.LIFECYCLE.begin(begin(Option.none(), Option.none()))))
                .isEqualTo("not_found");
    }

    @Test
    void a_high_rating_opens_a_request_and_pauses() {
        Seq<ChainStep> steps =
                OnboardingChains.rated(begun(), RiskRating.HIGH, OPEN).get();

        assertThat(request(steps)).isInstanceOf(Requested.class);
        assertThat(onboarding(steps))
                .isInstanceOfSatisfying(
                        PausedForEdd.class,
                        paused -> assertThat(paused.request()).isEqualTo(OPEN.id()));
    }

    @Test
    void a_lower_rating_and_a_second_high_one_open_nothing() {
        assertThat(OnboardingChains.rated(begun(), RiskRating.MEDIUM, OPEN).get())
                .isEmpty();
        assertThat(OnboardingChains.rated(paused(), RiskRating.HIGH, OPEN).get())
                .isEmpty();
        assertThat(OnboardingChains.rated(onboarding(accepted()), RiskRating.HIGH, OPEN)
                        .get())
                .as("what was cleared is cleared")
                .isEmpty();
    }

    @Test
    void an_onboarding_waits_for_a_request_of_its_customer_and_its_kind_only() {
        assertThat(refusal(OnboardingChains.rated(
                        begun(),
                        RiskRating.HIGH,
                        OPEN.withTrigger(RequestTrigger.PERIODIC_REVIEW)
                                .withOnboarding(Option.none())
                                .withKeptForOnboarding(new QuestionnaireId("other")))))
                .isEqualTo("other_request");
        assertThat(refusal(OnboardingChains.rated(
                        begun(), RiskRating.HIGH, OPEN.withOnboarding(Option.some(new OnboardingId(new UUID(0, 8)))))))
                .isEqualTo("other_request");
        CustomerId grace = new CustomerId(new UUID(0, 9));
        assertThat(refusal(OnboardingChains.rated(
                        begun(),
                        RiskRating.HIGH,
                        OPEN.withCustomer(grace).withRegistered(Option.some(ADA.withId(grace))))))
                .isEqualTo("other_request");
        assertThat(give(begun(), new PauseForEdd(BY_POLICY, RiskRating.MEDIUM, requested())))
                .isEqualTo("rating_not_high");
        assertThat(give(begun(), new PauseForEdd(BY_POLICY, RiskRating.HIGH, request(cancelled()))))
                .isEqualTo("request_ended");
    }

    @Test
    void acceptance_resumes_cleared_and_a_cleared_customer_is_onboarded_whatever_the_risk() {
        InProgress resumed = (InProgress) onboarding(accepted());

        assertThat(resumed.cleared()).isTrue();
        assertThat(request(accepted())).isInstanceOf(Reviewed.class);
        assertThat(next(resumed, new Complete(BY_POLICY, RiskRating.HIGH)))
                .isInstanceOfSatisfying(
                        Completed.class, done -> assertThat(done.cleared()).isTrue());
    }

    @Test
    void cancellation_resumes_uncleared_and_a_high_risk_is_not_forgotten() {
        InProgress resumed = (InProgress) onboarding(cancelled());

        assertThat(resumed.cleared()).isFalse();
        assertThat(give(resumed, new Complete(BY_OFFICER, RiskRating.HIGH))).isEqualTo("edd_not_cleared");
        assertThat(give(resumed, new Complete(BY_POLICY, RiskRating.LOW)))
                .as("once the risk was high, that it is no more takes an officer to say")
                .isEqualTo("edd_not_cleared");
        assertThat(next(resumed, new Complete(BY_OFFICER, RiskRating.LOW))).isInstanceOf(Completed.class);
    }

    @Test
    void a_newer_rating_that_comes_with_the_cancellation_is_the_one_that_counts() {
        Onboarding resumed = next(paused(), new Resume(BY_OFFICER, request(cancelled()), Option.some(RiskRating.LOW)));

        assertThat(next(resumed, new Complete(BY_POLICY, RiskRating.LOW))).isInstanceOf(Completed.class);
        assertThat(give(resumed, new Complete(BY_POLICY, RiskRating.HIGH))).isEqualTo("edd_not_cleared");
    }

    @Test
    void failure_terminates_with_what_the_customer_may_be_told() {
        Seq<ChainStep> steps = OnboardingChains.given(
                        inReview(), new RequestCommand.Fail(BY_OFFICER, REASON, NOTE), Option.some(paused()))
                .get();

        assertThat(request(steps)).isInstanceOf(Failed.class);
        assertThat(onboarding(steps))
                .isInstanceOfSatisfying(
                        Terminated.class, over -> assertThat(over.reason()).isEqualTo(REASON));
        assertThat(onboarding(steps).toString()).doesNotContain("Report").doesNotContain("offer");
    }

    @Test
    void giving_up_cancels_the_request_first() {
        Seq<ChainStep> steps = OnboardingChains.terminated(paused(), terminate(Option.some(requested())))
                .get();

        assertThat(steps.map(Object::getClass)).containsExactly(OfRequest.class, OfOnboarding.class);
        assertThat(request(steps)).isInstanceOf(Cancelled.class);
        assertThat(onboarding(steps)).isInstanceOf(Terminated.class);
        assertThat(OnboardingChains.terminated(begun(), terminate(Option.none()))
                        .get())
                .hasSize(1);
        assertThat(OnboardingChains.terminated(begun(), terminate(Option.some(other())))
                        .get())
                .as("which it does not wait for")
                .hasSize(1);
        assertThat(OnboardingChains.terminated(paused(), terminate(Option.some(request(cancelled()))))
                        .get())
                .as("which is over")
                .hasSize(1);
    }

    @Test
    void what_is_over_is_rated_no_more() {
        Onboarding over = next(begun(), terminate(Option.none()));

        assertThat(OnboardingChains.rated(over, RiskRating.HIGH, OPEN).getLeft())
                .isEqualTo(new LifecycleRefusal.NotAllowed("terminated", "pause_for_edd"));
    }

    @Test
    void no_paused_onboarding_ends_or_goes_on_beside_its_open_request() {
        assertThat(give(paused(), terminate(Option.some(requested())))).isEqualTo("request_still_open");
        assertThat(give(paused(), terminate(Option.none()))).isEqualTo("other_request");
        assertThat(give(paused(), new Resume(BY_OFFICER, requested(), Option.none())))
                .isEqualTo("request_still_open");
        assertThat(give(paused(), new Resume(BY_OFFICER, failed(), Option.none())))
                .isEqualTo("request_ended");
        assertThat(give(paused(), new Resume(BY_OFFICER, other(), Option.none())))
                .isEqualTo("other_request");
    }

    @Test
    void a_request_that_nobody_waits_for_is_a_chain_of_one() {
        RequestCommand cancel = new RequestCommand.Cancel(BY_OFFICER);

        assertThat(OnboardingChains.given(requested(), cancel, Option.none()).get())
                .hasSize(1);
        assertThat(OnboardingChains.given(requested(), cancel, Option.some(begun()))
                        .get())
                .hasSize(1);
        assertThat(OnboardingChains.given(other(), cancel, Option.some(paused()))
                        .get())
                .as("the onboarding waits for another")
                .hasSize(1);
        assertThat(OnboardingChains.given(requested(), new RequestCommand.BeginReview(BY_OFFICER), Option.none())
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_partner_begins_an_onboarding_and_never_says_how_it_ends() {
        assertThat(give(begun(), new Complete(BY_PARTNER, RiskRating.LOW))).isEqualTo("not_permitted");
        assertThatThrownBy(() -> new Completed(begun().header(), RiskRating.HIGH, false))
                .hasMessageContaining("high and not cleared");
    }

    private static Seq<ChainStep> accepted() {
        return OnboardingChains.given(inReview(), new RequestCommand.Accept(BY_OFFICER), Option.some(paused()))
                .get();
    }

    private static Seq<ChainStep> cancelled() {
        return OnboardingChains.given(requested(), new RequestCommand.Cancel(BY_OFFICER), Option.some(paused()))
                .get();
    }

    private static EddRequest failed() {
        return EddRequest.LIFECYCLE
                .give(inReview(), new RequestCommand.Fail(BY_OFFICER, REASON, NOTE))
                .get()
                .next();
    }

    private static Terminate terminate(Option<EddRequest> request) {
        return new Terminate(BY_OFFICER, REASON, Option.none(), request);
    }

    private static BeginOnboarding begin(Option<Onboarding> known, Option<Customer> registered) {
        return new BeginOnboarding(BY_PARTNER, new OnboardingId(new UUID(0, 3)), known, ADA.id(), registered);
    }

    private static Onboarding begun() {
        return Onboarding.LIFECYCLE
                .begin(begin(Option.none(), Option.some(ADA)))
                .get()
                .next();
    }

    private static Onboarding paused() {
        return onboarding(OnboardingChains.rated(begun(), RiskRating.HIGH, OPEN).get());
    }

    private static EddRequest requested() {
        return EddRequest.LIFECYCLE.begin(OPEN).get().next();
    }

    /** A request that the onboarding does not wait for. */
    private static EddRequest other() {
        return EddRequest.LIFECYCLE
                .begin(OPEN.withId(new RequestId(new UUID(0, 8))))
                .get()
                .next();
    }

    private static EddRequest inReview() {
        AnswerSheet sheet = AnswerSheet.of(SheetEntry.of("1", new RawAnswer.Text("Work")));
        return Vector.of(
                        new RequestCommand.SubmitAnswers(
                                BY_PARTNER,
                                sheet,
                                QuestionnaireValidator.of(QUESTIONNAIRE),
                                Vector.empty(),
                                DeadlinePolicy.STANDARD),
                        new RequestCommand.BeginReview(BY_OFFICER))
                .foldLeft(
                        requested(),
                        (state, command) ->
                                EddRequest.LIFECYCLE.give(state, command).get().next());
    }

    private static EddRequest request(Seq<ChainStep> steps) {
        return ((OfRequest) steps.head()).step().next();
    }

    private static Onboarding onboarding(Seq<ChainStep> steps) {
        return ((OfOnboarding) steps.last()).step().next();
    }

    private static Onboarding next(Onboarding state, OnboardingCommand command) {
        return Onboarding.LIFECYCLE.give(state, command).get().next();
    }

    private static String give(Onboarding state, OnboardingCommand command) {
        return refusal(Onboarding.LIFECYCLE.give(state, command));
    }

    private static String refusal(Either<Refusal, ?> answer) {
        return answer.getLeft().code();
    }
}
