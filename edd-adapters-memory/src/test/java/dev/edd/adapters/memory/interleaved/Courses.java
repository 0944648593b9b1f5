package dev.edd.adapters.memory.interleaved;

import dev.edd.adapters.memory.Said;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.store.Write;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The one course of steps that each case can take here: a step is known by the version that it is decided on. All are
 * decided beforehand, so that what is examined is how they are stored.
 */
final class Courses {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant AFTER_ALL = START.plus(Duration.ofDays(365));
    static final CustomerId ADA = new CustomerId(id(1, 1));
    static final CustomerId BOB = new CustomerId(id(1, 2));
    static final CounterpartyId EVE = new CounterpartyId(id(6, 1));

    private static final Actor APP = new Actor.Partner("app");
    private static final Actor OFFICER = new Actor.Officer("grace");
    private static final Actor PROVIDER = new Actor.Provider("provider");
    private static final Duration ANSWER = Duration.ofHours(24);
    private static final PromptId FUNDS = new PromptId("1");
    private static final Questionnaire ASKED = new Questionnaire(
            new QuestionnaireId("source-of-funds"),
            1,
            "Source of funds",
            Vector.of(Prompt.required(FUNDS, "From where?", ResponseType.FreeForm.upTo(100))));

    private static final Vector<Vector<Write>> CUSTOMERS = Vector.of(customer(ADA), customer(BOB));
    private static final Vector<Vector<Write>> VERIFICATIONS = Vector.of(verification(1), verification(2));
    private static final Vector<Vector<Write>> REQUESTS = Vector.of(request(1), request(2));
    private static final Vector<Vector<Write>> REVIEWS = Vector.of(review(1), review(2));
    private static final Vector<Write> COUNTERPARTY = counterparty();
    private static final Vector<Vector<Write>> CHECKS = Vector.of(check(1), check(2));
    private static final Vector<Vector<Write>> ONBOARDINGS = Vector.of(onboarding(1), onboarding(2));
    private static final Vector<Write> SUBMISSION = submission(1);
    private static final Vector<Write> RATING = rated();

    private Courses() {}

    /** Registered, verified, frozen. */
    static Vector<Write> ofCustomer(CustomerId id) {
        return CUSTOMERS.get(id.equals(ADA) ? 0 : 1);
    }

    /** Created, opened, passed. Until it has passed, there is no other enhanced due diligence of Ada's. */
    static Vector<Write> ofVerification(int number) {
        return VERIFICATIONS.get(number - 1);
    }

    /** Opened, restricts, cancelled. Until then there is no other request of the same questionnaire to Ada. */
    static Vector<Write> ofRequest(int number) {
        return REQUESTS.get(number - 1);
    }

    /** Opened, answered, cancelled. Until then there is no other request of the same questionnaire to Ada. */
    static Vector<Write> ofReview(int number) {
        return REVIEWS.get(number - 1);
    }

    /** Ada's counterparty: registered, verified, rejected. */
    static Vector<Write> ofCounterparty() {
        return COUNTERPARTY;
    }

    /** Created, opened, passed. Until then there is no other check of Eve against watchlists. */
    static Vector<Write> ofCheck(int number) {
        return CHECKS.get(number - 1);
    }

    /** Begun, completed. Until then there is no other onboarding of Ada. */
    static Vector<Write> ofOnboarding(int number) {
        return ONBOARDINGS.get(number - 1);
    }

    /** Recorded, deleted. */
    static Vector<Write> ofSubmission() {
        return SUBMISSION;
    }

    /** Rated high, rated low. */
    static Vector<Write> ofRating() {
        return RATING;
    }

    private static Vector<Write> customer(CustomerId id) {
        CustomerEvent event = new CustomerEvent.Registered(
                new Stamp(OFFICER, START), id, PartyType.INDIVIDUAL, new PartyName("Ada Example"));
        var registered = born(Customer.LIFECYCLE, event);
        var verified = Customer.LIFECYCLE
                .give(registered.next(), new CustomerCommand.ChangeStanding(at(3), CustomerStanding.VERIFIED))
                .get();
        var frozen = Customer.LIFECYCLE
                .give(verified.next(), new CustomerCommand.ChangeStanding(at(4), CustomerStanding.FROZEN))
                .get();
        return Vector.of(Write.ofCustomer(registered, 0), Write.ofCustomer(verified, 1), Write.ofCustomer(frozen, 2));
    }

    private static Vector<Write> verification(int number) {
        VerificationEvent event = new VerificationEvent.VerificationCreated(
                at(number),
                new VerificationId(id(2, number)),
                new Subject.OfCustomer(ADA),
                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                at(number).at().plus(ANSWER));
        var created = born(Verification.LIFECYCLE, event);
        return passed(created, ComplianceType.PERSON_VERIFICATION);
    }

    private static Vector<Write> passed(Step<Verification, VerificationEvent> created, ComplianceType type) {
        var opened = Verification.LIFECYCLE
                .give(
                        created.next(),
                        new VerificationCommand.OpenInquiry(
                                new Stamp(PROVIDER, at(3).at()), new InquiryId("inq_1"), VerificationPolicy.STANDARD))
                .get();
        var passed = Verification.LIFECYCLE
                .give(opened.next(), new VerificationCommand.Pass(at(4), Vector.of(ComplianceDecision.passed(type))))
                .get();
        return Vector.of(Write.of(created, 0), Write.of(opened, 1), Write.of(passed, 2));
    }

    private static Vector<Write> counterparty() {
        var registered = born(
                Counterparty.LIFECYCLE,
                new CounterpartyEvent.Registered(at(1), EVE, ADA, PartyType.INDIVIDUAL, new PartyName("Eve Example")));
        var verified = Counterparty.LIFECYCLE
                .give(registered.next(), new CounterpartyCommand.ChangeStanding(at(3), CounterpartyStanding.VERIFIED))
                .get();
        var rejected = Counterparty.LIFECYCLE
                .give(verified.next(), new CounterpartyCommand.ChangeStanding(at(4), CounterpartyStanding.REJECTED))
                .get();
        return Vector.of(
                Write.ofCounterparty(registered, 0),
                Write.ofCounterparty(verified, 1),
                Write.ofCounterparty(rejected, 2));
    }

    private static Vector<Write> check(int number) {
        VerificationEvent event = new VerificationEvent.VerificationCreated(
                at(number),
                new VerificationId(id(7, number)),
                new Subject.OfCounterparty(ADA, EVE),
                VerificationMethod.WATCHLISTS,
                at(number).at().plus(ANSWER));
        var created = born(Verification.LIFECYCLE, event);
        return passed(created, ComplianceType.PERSON_WATCHLISTS);
    }

    private static Vector<Write> review(int number) {
        var opened = opened(new RequestId(id(8, number)), at(number), QuestionnaireRef.of(ASKED));
        var answered = EddRequest.LIFECYCLE
                .give(
                        opened.next(),
                        new RequestCommand.SubmitAnswers(
                                new Stamp(APP, at(3).at()),
                                AnswerSheet.of(SheetEntry.of(FUNDS.value(), new RawAnswer.Text("Savings"))),
                                QuestionnaireValidator.of(ASKED),
                                Vector.empty(),
                                DeadlinePolicy.STANDARD))
                .get();
        var cancelled = EddRequest.LIFECYCLE
                .give(answered.next(), new RequestCommand.Cancel(at(4)))
                .get();
        return Vector.of(Write.ofRequest(opened, 0), Write.ofRequest(answered, 1), Write.ofRequest(cancelled, 2));
    }

    private static Step<EddRequest, RequestEvent> opened(RequestId id, Stamp stamp, QuestionnaireRef questionnaire) {
        return born(
                EddRequest.LIFECYCLE,
                new RequestEvent.RequestOpened(
                        stamp,
                        id,
                        ADA,
                        RequestTrigger.ONGOING_MONITORING,
                        Option.none(),
                        questionnaire,
                        DeadlinePolicy.STANDARD.deadlineOf(stamp.at())));
    }

    private static Vector<Write> request(int number) {
        var opened =
                opened(new RequestId(id(3, number)), at(number), QuestionnaireRef.of(StandardQuestionnaires.RISK_EDD));
        Instant due = opened.next().restrictionDue().get();
        var restricting = EddRequest.LIFECYCLE
                .give(opened.next(), new RequestCommand.Restrict(new Stamp(DeadlinePolicy.DEADLINE, due)))
                .get();
        var cancelled = EddRequest.LIFECYCLE
                .give(restricting.next(), new RequestCommand.Cancel(new Stamp(OFFICER, due)))
                .get();
        return Vector.of(Write.ofRequest(opened, 0), Write.ofRequest(restricting, 1), Write.ofRequest(cancelled, 2));
    }

    private static Vector<Write> onboarding(int number) {
        OnboardingEvent event = new OnboardingEvent.OnboardingBegun(at(number), new OnboardingId(id(4, number)), ADA);
        var begun = born(Onboarding.LIFECYCLE, event);
        var completed = Onboarding.LIFECYCLE
                .give(begun.next(), new OnboardingCommand.Complete(at(3), RiskRating.LOW))
                .get();
        return Vector.of(Write.ofOnboarding(begun, 0), Write.ofOnboarding(completed, 1));
    }

    private static Vector<Write> submission(int number) {
        SubmissionEvent event = new SubmissionEvent.SubmissionRecorded(
                at(number), new SubmissionId(id(5, number)), ADA, Said.of(ADA, Said.MUCH_BAD_NEWS), Option.none());
        var recorded = born(EddSubmission.LIFECYCLE, event);
        var deleted = EddSubmission.LIFECYCLE
                .give(recorded.next(), new SubmissionCommand.Delete(at(3)))
                .get();
        return Vector.of(Write.ofSubmission(recorded, 0), Write.ofSubmission(deleted, 1));
    }

    private static Vector<Write> rated() {
        var high = born(CustomerRating.LIFECYCLE, rated(RiskRating.HIGH, at(2)));
        RatingEvent event = rated(RiskRating.LOW, at(3));
        var low = new Step<>(event, CustomerRating.LIFECYCLE.evolve(high.next(), event));
        return Vector.of(Write.ofRating(high, 0), Write.ofRating(low, 1));
    }

    private static RatingEvent rated(RiskRating rating, Stamp stamp) {
        return new RatingEvent.CustomerRated(
                stamp,
                ADA,
                RatingOccasion.NEWS,
                stamp.at(),
                new RiskAssessment(
                        "example",
                        1,
                        new ScoreBreakdown(Vector.empty()),
                        rating,
                        stamp.at().plus(ANSWER)));
    }

    private static <S extends CaseState, E extends Event> Step<S, E> born(Lifecycle<S, ?, E> lifecycle, E event) {
        return new Step<>(event, lifecycle.born(event));
    }

    private static Stamp at(int second) {
        return new Stamp(OFFICER, START.plusSeconds(second));
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0196_8f1e_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
