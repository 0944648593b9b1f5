package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.DocumentId;
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
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;

/** Makes of a call what a host would call. */
record Asking(Edd edd, Call call) {
    private static final PromptId STORY = new PromptId("story");
    private static final PromptId PROOF = new PromptId("proof");
    private static final PromptId MORE = new PromptId("more");

    private static final DocumentType PROOF_OF_FUNDS = new DocumentType("proof_of_funds");
    private static final DocumentType FINANCIAL_FILE = new DocumentType("financial_file");

    static final Questionnaire MONITORING = asking("monitoring");
    static final Questionnaire ONBOARDING = asking("onboarding");
    static final Questionnaire FURTHER = new Questionnaire(
            new QuestionnaireId("further"), 1, "One thing more", Vector.of(told(MORE, "Tell us more")));

    private static final QuestionnaireRef UNPUBLISHED = new QuestionnaireRef(new QuestionnaireId("unheard-of"), 1);

    private static Questionnaire asking(String id) {
        return new Questionnaire(
                new QuestionnaireId(id),
                1,
                "Where does the money come from?",
                Vector.of(
                        told(STORY, "Tell us"),
                        Prompt.required(
                                        PROOF,
                                        "Prove it",
                                        new ResponseType.FileUpload(DocumentRequirement.one(PROOF_OF_FUNDS)))
                                .withRequired(false)));
    }

    private static Prompt told(PromptId id, String text) {
        return Prompt.required(id, text, ResponseType.FreeForm.upTo(500));
    }

    static UUID id(int number) {
        return new UUID(0x0196_f3c0_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    /** What a refusable call is answered. */
    Either<Refusal, ?> answer() {
        return switch (call.kind()) {
            case REGISTER ->
                edd.parties()
                        .registerCustomer(customer(), PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), actor());
            case CHANGE_STANDING -> edd.parties().changeStanding(customer(), standing(), actor());
            case REGISTER_COUNTERPARTY ->
                edd.parties()
                        .registerCounterparty(
                                counterparty(), customer(), PartyType.BUSINESS, new PartyName("Engines Ltd"), actor());
            case CHANGE_COUNTERPARTY -> edd.parties().changeStanding(counterparty(), standingOfCounterparty(), actor());
            case CREATE_VERIFICATION ->
                create(new Subject.OfCustomer(customer()), VerificationMethod.ENHANCED_DUE_DILIGENCE);
            case CREATE_CHECK ->
                create(new Subject.OfCounterparty(customer(), counterparty()), VerificationMethod.WATCHLISTS);
            case START_PROCESSING, FLAG_FOR_REVIEW, TRACK_INQUIRY, RECORD_CHECK, PASS, FAIL -> step();
            case FLAG_AND_PASS ->
                edd.verifications()
                        .giveAll(
                                verification(),
                                actor(),
                                stamp -> Vector.of(
                                        new VerificationCommand.FlagForReview(stamp),
                                        new VerificationCommand.Pass(stamp, Vector.empty())));
            case OPEN_REQUEST ->
                edd.requests()
                        .open(
                                new RequestId(id(call.which())),
                                customer(),
                                RequestTrigger.ONGOING_MONITORING,
                                call.how() == 3 ? UNPUBLISHED : QuestionnaireRef.of(questionnaire()),
                                actor());
            case SUBMIT_ANSWERS, ATTACH_DOCUMENT, BEGIN_REVIEW, ACCEPT, REQUEST_FURTHER, FAIL_REQUEST, CANCEL ->
                asked();
            case UPLOAD -> upload();
            case BEGIN_ONBOARDING -> edd.onboardings().begin(onboarding(), customer(), actor());
            case RATE_ONBOARDING, COMPLETE, TERMINATE -> onboarded();
            case SUBMIT -> edd.submissions().submit(submission(), said(), actor());
            case ATTACH_TO_SUBMISSION -> edd.submissions().attachDocument(submission(), lastDocument(), actor());
            case DELETE -> edd.submissions().delete(submission(), actor());
            case RATE -> edd.riskRatings().rate(customer(), actor());
            case LATER,
                    EXPIRE_OVERDUE,
                    REMIND_DUE,
                    RESTRICT_OVERDUE,
                    REVIEW_DUE,
                    SWEEP_DOCUMENTS,
                    DELIVER,
                    FAIL_TO_TELL,
                    RETRY,
                    DISCARD -> throw new IllegalArgumentException("refused to nobody: " + call);
        };
    }

    private Either<Refusal, ?> create(Subject subject, VerificationMethod method) {
        return edd.verifications().create(verification(), subject, method, actor());
    }

    private Either<Refusal, ?> step() {
        return edd.verifications().give(verification(), actor(), stamp -> switch (call.kind()) {
            case START_PROCESSING -> new VerificationCommand.StartProcessing(stamp);
            case FLAG_FOR_REVIEW -> new VerificationCommand.FlagForReview(stamp);
            case TRACK_INQUIRY -> new VerificationCommand.TrackInquiry(stamp, InquiryState.PROCESSING);
            case RECORD_CHECK ->
                new VerificationCommand.RecordCheck(
                        stamp,
                        new ComplianceCheck(ComplianceType.PERSON_VERIFICATION, CheckOutcome.PASSED, HashSet.empty()));
            case PASS -> new VerificationCommand.Pass(stamp, Vector.empty());
            default -> new VerificationCommand.Fail(stamp, HashSet.of(FailureCode.ID_CHECK_FAILURE));
        });
    }

    private Either<Refusal, ?> asked() {
        Option<EddRequest> found = latest(edd, customer(), call.questionnaire());
        RequestId id = found.map(EddRequest::id).getOrElse(() -> new RequestId(id(99)));
        return switch (call.kind()) {
            case SUBMIT_ANSWERS -> edd.requests().submitAnswers(id, sheet(found), actor());
            case ATTACH_DOCUMENT -> edd.requests().attachDocument(id, lastDocument(), actor());
            case BEGIN_REVIEW -> edd.requests().beginReview(id, actor());
            case ACCEPT -> edd.requests().accept(id, actor());
            case REQUEST_FURTHER -> edd.requests().requestFurther(id, outcomes(found), FURTHER, actor());
            case FAIL_REQUEST ->
                edd.requests().fail(id, new CustomerReason("no", "We said no"), new InternalNote("bad"), actor());
            default -> edd.requests().cancel(id, actor());
        };
    }

    private Either<Refusal, Onboarding> onboarded() {
        RiskRating rating = NaiveOffice.isHigh(call) ? RiskRating.HIGH : RiskRating.LOW;
        return switch (call.kind()) {
            case RATE_ONBOARDING -> edd.onboardings().rate(onboarding(), rating, actor());
            case COMPLETE -> edd.onboardings().complete(onboarding(), rating, actor());
            default ->
                edd.onboardings()
                        .terminate(onboarding(), new CustomerReason("left", "You left"), Option.none(), actor());
        };
    }

    /** There is one open request at most of a customer and a questionnaire. */
    static Option<EddRequest> latest(Edd edd, CustomerId customer, String questionnaire) {
        return edd.requests()
                .page(RequestQuery.of(customer), Keyset.first(Keyset.LARGEST))
                .items()
                .filter(each -> each.header().questionnaire().id().value().equals(questionnaire))
                .maxBy(Comparator.comparing(EddRequest::createdAt));
    }

    private AnswerSheet sheet(Option<EddRequest> found) {
        if (call.how() == 3) {
            return AnswerSheet.of();
        }
        String asked = found.filter(Ongoing.class::isInstance)
                .map(open -> ((Ongoing) open).round().questionnaire().id().value())
                .getOrElse(call::questionnaire);
        return switch (asked) {
            case "further" -> AnswerSheet.of(answered(MORE, "I sold a boat too"));
            case "risk_edd" -> AnswerSheet.of(answered(StandardQuestionnaires.SUBMISSION, id(77).toString()));
            default ->
                NaiveOffice.namesFile(call)
                        ? AnswerSheet.of(
                                answered(STORY, "I sold a house"),
                                SheetEntry.of(
                                        PROOF.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName("proof.pdf")))))
                        : AnswerSheet.of(answered(STORY, "I sold a house"));
        };
    }

    private static SheetEntry answered(PromptId prompt, String text) {
        return SheetEntry.of(prompt.value(), new RawAnswer.Text(text));
    }

    private Vector<PromptOutcome> outcomes(Option<EddRequest> found) {
        return found.filter(Ongoing.class::isInstance)
                .flatMap(open -> ((Ongoing) open).handedIn())
                .toVector()
                .flatMap(submission -> submission.answers().given())
                .map(answer -> call.how() >= 2
                        ? new PromptOutcome.Accepted(answer.prompt())
                        : new PromptOutcome.Refused(answer.prompt(), new CustomerReason("short", "Too short")));
    }

    private Either<Refusal, DocumentReference> upload() {
        byte[] content = call.how() == 3 ? new byte[0] : "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        try {
            return edd.documents()
                    .upload(
                            customer(),
                            new FileName(call.how() == 2 ? "other.pdf" : "proof.pdf"),
                            call.how() == 2 ? FINANCIAL_FILE : PROOF_OF_FUNDS,
                            ContentType.PDF,
                            new ByteArrayInputStream(content));
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    private DocumentId lastDocument() {
        return edd.documents()
                .page(new CustomerId(id(NaiveOffice.owner(call))), Keyset.first(Keyset.LARGEST))
                .items()
                .maxBy(Comparator.comparing(DocumentReference::storedAt))
                .map(DocumentReference::id)
                .getOrElse(() -> new DocumentId(id(98)));
    }

    private ResourceSubmission said() {
        return new CustomerSubmissionBuilder()
                .customer(customer())
                .reason(reason())
                .citizenshipCountries(Vector.empty())
                .occupation("Countess")
                .pepClassification(
                        switch (NaiveOffice.exposed(call)) {
                            case "yes" -> Option.some(new PepClassification("FOREIGN_PEP"));
                            case "no" -> Option.some(PepClassification.NOT_PEP);
                            default -> Option.<PepClassification>none();
                        })
                .sourceOfWealth(Vector.empty())
                .additionalQuestions(Vector.empty())
                .build();
    }

    private Reason reason() {
        return Option.when(call.how() == 2, () -> latest(edd, customer(), "risk_edd"))
                .flatMap(found -> found)
                .<Reason>map(request ->
                        new Reason.CaseRequest(new CaseId(request.id().value().toString())))
                .getOrElse(Reason.StandardSubmission::new);
    }

    private Questionnaire questionnaire() {
        return switch (call.questionnaire()) {
            case "monitoring" -> MONITORING;
            case "onboarding" -> ONBOARDING;
            default -> StandardQuestionnaires.RISK_EDD;
        };
    }

    private CustomerStanding standing() {
        return Vector.of(CustomerStanding.values())
                .find(each -> each.code().equals(NaiveOffice.standing(call)))
                .get();
    }

    private CounterpartyStanding standingOfCounterparty() {
        return Vector.of(CounterpartyStanding.values())
                .find(each -> each.code().equals(NaiveOffice.standingOfCounterparty(call)))
                .get();
    }

    private CustomerId customer() {
        return new CustomerId(id(call.customer()));
    }

    private CounterpartyId counterparty() {
        return World.counterparty(call.counterparty());
    }

    private VerificationId verification() {
        return new VerificationId(id(call.which()));
    }

    private OnboardingId onboarding() {
        return new OnboardingId(id(call.which()));
    }

    private SubmissionId submission() {
        return new SubmissionId(id(call.which()));
    }

    private Actor actor() {
        return switch (call.role()) {
            case PARTNER -> new Actor.Partner("app");
            case OFFICER -> new Actor.Officer("grace");
            case PROVIDER -> new Actor.Provider("kyc");
            case POLICY -> new Actor.Policy("rules");
        };
    }
}
