package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.delivery.Notification;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flow of seed 001, through the facade. */
class OnboardingsTest {
    private static final PromptId WHY = new PromptId("why");
    private static final Questionnaire FIRST = asking("first");
    private static final CustomerReason RED_FLAGS =
            new CustomerReason("riskTooHigh", "We cannot offer you an account.");

    private final List<Notification> told = new ArrayList<>();
    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(),
            builder -> builder.customerNotifier(told::add).onboardingQuestionnaire(FIRST));
    private final CustomerId customer = fixture.unverified().id();
    private final OnboardingId onboarding =
            fixture.edd.onboardings().begin(customer, APP).get().id();

    @Test
    void a_low_rating_changes_nothing() {
        assertThat(fixture.edd
                        .onboardings()
                        .rate(onboarding, RiskRating.MEDIUM, GRACE)
                        .get()
                        .state())
                .isEqualTo(OnboardingState.IN_PROGRESS);
        assertThat(fixture.edd.onboardings().history(onboarding)).hasSize(1);
        assertThat(fixture.edd
                        .onboardings()
                        .complete(onboarding, RiskRating.MEDIUM, GRACE)
                        .get()
                        .state())
                .isEqualTo(OnboardingState.COMPLETED);
        assertThat(notices()).containsExactly("completed");
    }

    @Test
    void a_high_rating_pauses_until_two_rounds_are_accepted() {
        RequestId request = paused();
        assertThat(fixture.edd.requests().find(request).get().header().trigger())
                .isEqualTo(RequestTrigger.ONBOARDING_HIGH_RISK);
        assertThat(fixture.edd.questionnaires().find(QuestionnaireRef.of(FIRST)))
                .as("published when it was asked first")
                .contains(FIRST);

        answered(request);
        again(request, asking("second"));
        answered(request);
        again(request, asking("third"));
        answered(request);
        fixture.edd.requests().accept(request, GRACE).get();

        assertThat(state()).isEqualTo(OnboardingState.IN_PROGRESS);
        assertThat(fixture.edd
                        .onboardings()
                        .complete(onboarding, RiskRating.HIGH, GRACE)
                        .get()
                        .state())
                .isEqualTo(OnboardingState.COMPLETED);
        assertThat(notices()).containsExactly("answers_required", "answers_required", "answers_required", "completed");
    }

    @Test
    void a_failed_request_terminates_and_is_told_once() {
        RequestId request = paused();
        answered(request);

        fixture.edd
                .requests()
                .fail(request, RED_FLAGS, new InternalNote("Layering."), GRACE)
                .get();

        assertThat(state()).isEqualTo(OnboardingState.TERMINATED);
        assertThat(notices()).containsExactly("answers_required", "failed");
        assertThat(told.get(1).notice()).isEqualTo(new Notice.Failed(new Concern.OfOnboarding(onboarding), RED_FLAGS));
    }

    @Test
    void a_cancelled_request_resumes_what_is_not_cleared() {
        fixture.edd.requests().cancel(paused(), GRACE).get();

        assertThat(state()).isEqualTo(OnboardingState.IN_PROGRESS);
        assertThat(fixture.edd
                        .onboardings()
                        .complete(onboarding, RiskRating.HIGH, GRACE)
                        .getLeft()
                        .code())
                .isEqualTo("edd_not_cleared");
    }

    @Test
    void giving_up_cancels_the_request() {
        RequestId request = paused();

        fixture.edd
                .onboardings()
                .terminate(onboarding, RED_FLAGS, Option.none(), GRACE)
                .get();

        assertThat(fixture.edd.requests().find(request).get().state()).isEqualTo(RequestState.CANCELLED);
        assertThat(notices()).containsExactly("answers_required", "failed");
    }

    @Test
    void a_customer_is_onboarded_once_at_a_time() {
        assertThat(fixture.edd.onboardings().begin(customer, APP).getLeft().code())
                .isEqualTo("data_exists");

        fixture.edd
                .onboardings()
                .terminate(onboarding, RED_FLAGS, Option.none(), GRACE)
                .get();

        OnboardingId second =
                fixture.edd.onboardings().begin(customer, APP).get().id();
        assertThat(fixture.edd
                        .onboardings()
                        .page(OnboardingQuery.of(customer), Keyset.first(10))
                        .items()
                        .map(each -> each.id()))
                .containsExactlyInAnyOrder(onboarding, second);
    }

    private RequestId paused() {
        assertThat(fixture.edd
                        .onboardings()
                        .rate(onboarding, RiskRating.HIGH, GRACE)
                        .get()
                        .state())
                .isEqualTo(OnboardingState.PAUSED_FOR_EDD);
        return fixture.edd
                .requests()
                .page(RequestQuery.of(customer), Keyset.first(1))
                .items()
                .single()
                .id();
    }

    private OnboardingState state() {
        return fixture.edd.onboardings().find(onboarding).get().state();
    }

    private void answered(RequestId request) {
        fixture.edd
                .requests()
                .submitAnswers(request, AnswerSheet.of(SheetEntry.of(WHY.value(), new RawAnswer.Text("because"))), APP)
                .get();
        fixture.edd.requests().beginReview(request, GRACE).get();
    }

    private void again(RequestId request, Questionnaire next) {
        fixture.edd
                .requests()
                .requestFurther(request, Vector.of(new PromptOutcome.Refused(WHY, RED_FLAGS)), next, GRACE)
                .get();
    }

    private Seq<String> notices() {
        fixture.deliverAll();
        return Vector.ofAll(told)
                .map(notification -> Coded.of(notification.notice().getClass()));
    }

    private static Questionnaire asking(String id) {
        return new Questionnaire(
                new QuestionnaireId(id),
                1,
                "Why",
                Vector.of(Prompt.required(WHY, "Why?", ResponseType.FreeForm.upTo(100))));
    }
}
