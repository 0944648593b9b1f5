package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RefusedFile;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.domain.verification.VerificationType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTableTest {
    private static final List<Refusal> ALL = List.of(
            new LifecycleRefusal.NotAllowed("completed", "pass"),
            new LifecycleRefusal.NotPermitted(Role.PARTNER, "waiting", "pass"),
            new LifecycleRefusal.TimeWentBack(Instant.EPOCH.plusSeconds(1), Instant.EPOCH),
            new PartyRefusal.NotFound("customer"),
            new PartyRefusal.AlreadyRegistered("customer"),
            new PartyRefusal.InvalidName(),
            new PartyRefusal.StandingUnchanged(CustomerStanding.VERIFIED),
            new PartyRefusal.OfficerRequired(CustomerStanding.FROZEN),
            new VerificationRefusal.NotFound(),
            new VerificationRefusal.Unsupported(VerificationType.KYC, VerificationMethod.WATCHLISTS),
            new VerificationRefusal.UnverifiedCustomer(),
            new VerificationRefusal.IdInUse(),
            new VerificationRefusal.InProgressExists(),
            new VerificationRefusal.NoFailureCode(),
            new VerificationRefusal.ContradictingDecisions(),
            new VerificationRefusal.OnlyTimeout(),
            new VerificationRefusal.NotOverdue(),
            new VerificationRefusal.NotDueYet(Instant.EPOCH),
            new VerificationRefusal.PastExpiry(Instant.EPOCH),
            new QuestionnaireRefusal.NotFound(),
            new QuestionnaireRefusal.VersionInUse(2),
            new RequestRefusal.NotFound(),
            new RequestRefusal.IdInUse(),
            new RequestRefusal.InProgressExists(),
            new RequestRefusal.OtherQuestionnaire(new QuestionnaireRef(new QuestionnaireId("other"), 1)),
            new RequestRefusal.AnswersRefused(Vector.of(
                    new Violation(new ViolationPath.OfSheet(), ViolationCode.UNKNOWN_PROMPT, LinkedHashMap.empty()))),
            new RequestRefusal.AnswersTooLong(),
            new RequestRefusal.TooManyFiles(),
            new RequestRefusal.DocumentsRefused(Vector.of(new RefusedFile(
                    new ViolationPath.OfItem(new PromptId("52"), 0), new RequestRefusal.DocumentNotFound()))),
            new RequestRefusal.DocumentNotFound(),
            new RequestRefusal.DocumentRefusedBefore(),
            new RequestRefusal.FileNotAwaited(),
            new RequestRefusal.AlreadyAttached(),
            new RequestRefusal.CustomerOwes(1),
            new RequestRefusal.NothingOwed(),
            new RequestRefusal.NotDueYet(Instant.EPOCH),
            new RequestRefusal.AlreadyReminded(),
            new RequestRefusal.AlreadyRestricted(),
            new RequestRefusal.OutcomesDoNotFit(Vector.of(new PromptId("1")), 1),
            new RequestRefusal.NothingAsked(),
            new RequestRefusal.AlreadyAccepted(Vector.of(new PromptId("1"))),
            new RequestRefusal.KeptForOnboarding(),
            new RequestRefusal.TooManyRounds(),
            new OnboardingRefusal.NotFound(),
            new OnboardingRefusal.IdInUse(),
            new OnboardingRefusal.InProgressExists(),
            new OnboardingRefusal.RatingNotHigh(RiskRating.LOW),
            new OnboardingRefusal.EddNotCleared(),
            new OnboardingRefusal.OtherRequest(),
            new OnboardingRefusal.RequestStillOpen(),
            new OnboardingRefusal.RequestEnded(RequestState.FAILED),
            new SubmissionRefusal.NotFound(),
            new SubmissionRefusal.IdInUse(),
            new SubmissionRefusal.RelatedResourceNotFound(ResourceType.ACCOUNT),
            new SubmissionRefusal.CaseIdNotAccepted(),
            new SubmissionRefusal.DocumentNotFound(),
            new SubmissionRefusal.DocumentAttachedAlready(),
            new SubmissionRefusal.TooManyDocuments(20),
            new SubmissionRefusal.AnswerUnderReview(),
            new RiskRefusal.OtherCustomer(),
            new RiskRefusal.ReviewNotDue(),
            new DocumentRefusal.InvalidFileName(FileName.Problem.BLANK),
            new DocumentRefusal.TypeNotAccepted(DocumentType.SELFIE, LinkedHashSet.of(DocumentType.PROOF_OF_ADDRESS)),
            new DocumentRefusal.ContentTypeNotAccepted(ContentType.PDF, LinkedHashSet.of(ContentType.PNG)),
            new DocumentRefusal.ContentTypeMismatch(ContentType.PDF, ContentType.PNG),
            new DocumentRefusal.Empty(),
            new DocumentRefusal.IdInUse(new DocumentId(new UUID(1, 1))),
            new DocumentRefusal.TooLarge(2, 1));

    @Test
    void every_refusal_of_the_library_has_an_answer() {
        assertThat(ALL.stream().map(Refusal::getClass))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                LifecycleRefusal.class,
                                PartyRefusal.class,
                                VerificationRefusal.class,
                                QuestionnaireRefusal.class,
                                RequestRefusal.class,
                                OnboardingRefusal.class,
                                SubmissionRefusal.class,
                                RiskRefusal.class,
                                DocumentRefusal.class)
                        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                        .<Class<? extends Refusal>>map(refusal -> refusal.asSubclass(Refusal.class))
                        .toList());
        assertThat(ALL).allSatisfy(refusal -> {
            Problem problem = RefusalTable.problem(refusal);
            assertThat(problem.status()).isIn(400, 403, 404, 409, 413, 422);
            assertThat(problem.errorMessage()).isEqualTo(refusal.text());
        });
    }

    @Test
    void a_refusal_that_is_not_in_the_table_is_afault_of_the_host() {
        Refusal unheardOf = new Refusal() {
            @Override
            public String code() {
                return "unheard_of";
            }

            @Override
            public String text() {
                return "Unheard of";
            }
        };

        assertThatThrownBy(() -> RefusalTable.problem(unheardOf)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_errors_of_the_seed_keep_their_status_and_words() {
        assertThat(RefusalTable.problem(new VerificationRefusal.UnverifiedCustomer()))
                .isEqualTo(new Problem(422, "Customer has not been verified", "unverified_customer"));
        assertThat(RefusalTable.problem(new VerificationRefusal.InProgressExists()))
                .isEqualTo(new Problem(409, "Identity verification in progress already exists", "data_exists"));
    }

    @Test
    void each_type_of_resource_that_is_not_there_has_a_code() {
        assertThat(Stream.of(ResourceType.values())
                        .map(SubmissionRefusal.RelatedResourceNotFound::new)
                        .map(RefusalTable::problem)
                        .map(Problem::messageCode))
                .containsExactly(
                        "customer_not_found", "business_not_found", "account_not_found", "transaction_not_found");
    }

    @Test
    void what_is_wrong_is_told_with_the_limits_that_its_text_names() {
        Violation tooLong = new Violation(
                new ViolationPath.OfResponse(new PromptId("1")),
                ViolationCode.TEXT_TOO_LONG,
                LinkedHashMap.of("most", "100"));

        assertThat(RefusalTable.problem(new RequestRefusal.AnswersRefused(Vector.of(tooLong)))
                        .violations())
                .containsExactly(
                        new Problem.Flaw("prompts.1.response", "text_too_long", tooLong.text(), Map.of("most", "100")));
    }

    @Test
    void every_defect_of_what_an_officer_asks_is_told() {
        QuestionnaireDefect defect = Questionnaire.of(new QuestionnaireId("further"), 1, "Further", Vector.empty())
                .getError()
                .head();

        Problem problem = RefusalTable.problem(new DefectiveQuestions(Vector.of(defect)));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.messageCode()).isEqualTo("invalid_questionnaire");
        assertThat(problem.violations())
                .extracting(Problem.Flaw::code)
                .containsExactly(defect.code().code());
    }
}
