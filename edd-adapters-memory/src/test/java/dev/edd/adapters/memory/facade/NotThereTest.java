package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.EddRequests;
import dev.edd.ports.Onboardings;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not there is not found, what is there is not made again, and no step is stamped before the latest one. */
class NotThereTest {
    private static final CustomerId NOBODY = new CustomerId(new UUID(9, 9));
    private static final CustomerReason REASON = new CustomerReason("closed", "We cannot offer you an account.");

    private final EddFixture fixture = new EddFixture();
    private final EddRequests requests = fixture.edd.requests();
    private final Onboardings onboardings = fixture.edd.onboardings();
    private final CustomerId ada = fixture.verified().id();

    @Test
    void a_request_that_is_not_there_takes_no_step() {
        RequestId nothing = requests.newId();

        assertThat(List.of(
                                requests.submitAnswers(nothing, AnswerSheet.of(), APP),
                                requests.attachDocument(nothing, new DocumentId(new UUID(9, 9)), APP),
                                requests.beginReview(nothing, GRACE),
                                requests.accept(nothing, GRACE),
                                requests.fail(nothing, REASON, new InternalNote("-"), GRACE),
                                requests.cancel(nothing, GRACE))
                        .map(NotThereTest::code))
                .containsOnly("not_found");
        assertThat(requests.find(nothing)).isEmpty();
        assertThat(requests.history(nothing)).isEmpty();
    }

    @Test
    void an_onboarding_that_is_not_there_takes_no_step() {
        OnboardingId nothing = onboardings.newId();

        assertThat(List.of(
                                onboardings.rate(nothing, RiskRating.HIGH, GRACE),
                                onboardings.complete(nothing, RiskRating.LOW, GRACE),
                                onboardings.terminate(nothing, REASON, Option.none(), GRACE))
                        .map(NotThereTest::code))
                .containsOnly("not_found");
        assertThat(onboardings.find(nothing)).isEmpty();
        assertThat(onboardings.history(nothing)).isEmpty();
    }

    @Test
    void nobody_is_asked_or_onboarded_who_is_not_registered() {
        fixture.edd.questionnaires().publish(StandardQuestionnaires.RISK_EDD).get();

        assertThat(code(open(requests.newId(), NOBODY))).isEqualTo("not_found");
        assertThat(code(onboardings.begin(NOBODY, APP))).isEqualTo("not_found");
    }

    @Test
    void nothing_is_verified_of_whoever_is_not_registered() {
        assertThat(fixture.edd
                        .verifications()
                        .create(new Subject.OfCustomer(NOBODY), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP)
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("customer"));
        assertThat(fixture.edd
                        .verifications()
                        .create(
                                new Subject.OfCounterparty(ada, new CounterpartyId(new UUID(9, 9))),
                                VerificationMethod.WATCHLISTS,
                                APP)
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("counterparty"));
    }

    @Test
    void a_document_that_is_not_there_is_not_attached() {
        RequestId id = opened().id();

        assertThat(code(requests.attachDocument(id, new DocumentId(new UUID(9, 9)), APP)))
                .isEqualTo("document_not_found");
    }

    @Test
    void an_id_is_used_once() {
        EddRequest request = opened();
        Onboarding onboarding = onboardings.begin(ada, APP).get();

        assertThat(code(open(request.id(), fixture.verified().id()))).isEqualTo("id_in_use");
        assertThat(code(onboardings.begin(onboarding.id(), fixture.verified().id(), APP)))
                .isEqualTo("id_in_use");
        assertThat(requests.newId()).isNotEqualTo(requests.newId());
        assertThat(onboardings.newId()).isNotEqualTo(onboardings.newId());
    }

    @Test
    void a_clock_that_falls_behind_stamps_no_step_of_a_request_before_the_latest_one() {
        EddRequest request = opened();
        Instant opened = request.updatedAt();
        fixture.clock.set(opened.minus(Duration.ofHours(1)));

        assertThat(requests.cancel(request.id(), GRACE).get().updatedAt()).isEqualTo(opened);
    }

    @Test
    void a_clock_that_falls_behind_stamps_no_step_of_an_onboarding_before_the_latest_one() {
        Onboarding first = onboardings.begin(ada, APP).get();
        Onboarding second = onboardings.begin(fixture.verified().id(), APP).get();
        Instant begun = first.createdAt();
        fixture.clock.set(begun.minus(Duration.ofHours(1)));

        assertThat(onboardings.rate(first.id(), RiskRating.HIGH, GRACE).get().updatedAt())
                .isEqualTo(begun);
        assertThat(onboardings
                        .terminate(first.id(), REASON, Option.none(), GRACE)
                        .get()
                        .updatedAt())
                .isEqualTo(begun);
        assertThat(onboardings
                        .complete(second.id(), RiskRating.LOW, GRACE)
                        .get()
                        .updatedAt())
                .isEqualTo(second.createdAt());
    }

    private EddRequest opened() {
        fixture.edd.questionnaires().publish(StandardQuestionnaires.RISK_EDD).get();
        return open(requests.newId(), ada).get();
    }

    private Either<Refusal, EddRequest> open(RequestId id, CustomerId customer) {
        return requests.open(
                id,
                customer,
                RequestTrigger.INFORMATION_REQUEST,
                QuestionnaireRef.of(StandardQuestionnaires.RISK_EDD),
                GRACE);
    }

    private static String code(Either<Refusal, ?> answer) {
        return answer.getLeft().code();
    }
}
