package dev.edd.adapters.jdbc.proof;

import static dev.edd.adapters.jdbc.proof.Node.APP;
import static dev.edd.adapters.jdbc.proof.Node.GRACE;
import static dev.edd.adapters.jdbc.proof.Node.KYC;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Notification;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One customer's way through every service, with personal data in every input, done well and done wrong. */
final class CanaryStory {
    private static final Keyset PAGE = Keyset.first(100);

    final RecordingNotifier notifier = new RecordingNotifier();
    final ConcurrentLinkedQueue<Notification> told = new ConcurrentLinkedQueue<>();

    private final Ear ear;
    private final Storage storage;
    private final SettableClock clock = new SettableClock(Node.START);
    private final ScriptedScreening screening = new ScriptedScreening();
    private final ScriptedInquiries inquiries = new ScriptedInquiries();
    private final Edd edd;
    private final CustomerId ada;

    CanaryStory(Ear ear, Storage storage, DocumentVault vault) {
        this.ear = ear;
        this.storage = storage;
        this.edd = Edd.on(storage, inquiries, screening)
                .clock(clock)
                .ids(new SequentialIds())
                .notifier(notifier)
                .customerNotifier(told::add)
                .documents(vault, head -> ContentType.PDF)
                .riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL))
                .deliveryPolicy(DeliveryPolicy.STANDARD)
                .build();
        this.ada = ear.done(edd.parties().registerCustomer(PartyType.INDIVIDUAL, Canary.NAME, APP))
                .id();
    }

    void told() throws IOException {
        parties();
        verifications();
        RequestId request = requests();
        furtherRound(request);
        onboardings();
        submissions();
        delivered();
        lists();
        misused();
        notifier.told().forEach(ear::hear);
        told.forEach(ear::hear);
    }

    private void parties() {
        ear.refused(edd.parties().registerCustomer(ada, PartyType.INDIVIDUAL, Canary.NAME, APP));
        ear.refused(edd.parties().changeStanding(ada, CustomerStanding.UNVERIFIED, KYC));
        ear.refused(PartyName.of("Ada Siskin\0"));
        ear.thrown(() -> new PartyName("Ada Siskin\0"));
        ear.refused(edd.parties()
                .registerCounterparty(new CustomerId(new UUID(9, 9)), PartyType.BUSINESS, Canary.NAME, APP));
        ear.refused(create(new Subject.OfBankAccount(ada, Canary.ID_TEXT)));
        ear.refused(create(new Subject.OfCustomer(ada)));
        ear.done(edd.parties().changeStanding(ada, CustomerStanding.VERIFIED, KYC));
    }

    private void verifications() {
        Counterparty engines = ear.done(edd.parties().registerCounterparty(ada, PartyType.BUSINESS, Canary.NAME, APP));
        ear.done(edd.verifications()
                .create(new Subject.OfCounterparty(ada, engines.id()), VerificationMethod.WATCHLISTS, APP));
        ear.done(create(new Subject.OfCustomer(ada)));
        ear.refused(create(new Subject.OfCustomer(ada)));
    }

    private Either<Refusal, ?> refusedDocument(ContentType declared, byte[] content) throws IOException {
        return edd.documents()
                .upload(ada, Canary.FILE, DocumentType.IDENTITY_DOCUMENT, declared, new ByteArrayInputStream(content));
    }

    private DocumentReference uploaded(DocumentType type, String content) throws IOException {
        return ear.done(edd.documents()
                .upload(
                        ada,
                        Canary.FILE,
                        type,
                        ContentType.PDF,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private RequestId requests() throws IOException {
        ear.done(edd.questionnaires().publish(Canary.QUESTIONS));
        ear.refused(edd.questionnaires()
                .publish(new Questionnaire(Canary.QUESTIONS.id(), 1, "Another siskin", Canary.QUESTIONS.prompts())));
        RequestId id = ear.done(edd.requests()
                        .open(ada, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(Canary.QUESTIONS), GRACE))
                .id();
        ear.refused(edd.requests()
                .open(ada, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(Canary.QUESTIONS), GRACE));
        ear.refused(edd.requests().submitAnswers(id, wrong(), APP));
        ear.refused(edd.requests().submitAnswers(id, wrongOtherwise(), APP));
        ear.done(edd.requests().submitAnswers(id, right(), APP));
        ear.refused(edd.requests().beginReview(id, GRACE));
        ear.refused(refusedDocument(ContentType.PNG, "siskin".getBytes(StandardCharsets.UTF_8)));
        ear.refused(refusedDocument(ContentType.PDF, new byte[0]));
        ear.refused(edd.requests().attachDocument(id, new DocumentId(new UUID(9, 9)), APP));
        clock.advance(Duration.ofDays(20));
        ear.hear(edd.requests().remindDue(10));
        ear.hear(edd.requests().restrictOverdue(10));
        DocumentReference scan = uploaded(DocumentType.IDENTITY_DOCUMENT, "a siskin");
        ear.done(edd.requests().attachDocument(id, scan.id(), APP));
        ear.refused(edd.requests().attachDocument(id, scan.id(), APP));
        ear.done(edd.requests().beginReview(id, GRACE));
        return id;
    }

    private void furtherRound(RequestId id) {
        Vector<PromptOutcome> outcomes = Canary.QUESTIONS
                .prompts()
                .map(prompt -> prompt.id().equals(new PromptId("proof"))
                        ? new PromptOutcome.Refused(prompt.id(), Canary.REASON)
                        : (PromptOutcome) new PromptOutcome.Accepted(prompt.id()))
                .toVector();
        ear.refused(edd.requests().requestFurther(id, outcomes.drop(1), Canary.FURTHER, GRACE));
        ear.done(edd.requests().requestFurther(id, outcomes, Canary.FURTHER, GRACE));
        ear.done(edd.requests()
                .submitAnswers(id, AnswerSheet.of(SheetEntry.of("again", new RawAnswer.Text("Ada Siskin"))), APP));
        ear.done(edd.requests().beginReview(id, GRACE));
        ear.done(edd.requests().fail(id, Canary.REASON, Canary.NOTE, GRACE));
        ear.refused(edd.requests().fail(id, Canary.REASON, Canary.NOTE, GRACE));
    }

    private void onboardings() {
        var begun = ear.done(edd.onboardings().begin(ada, APP));
        ear.refused(edd.onboardings().begin(ada, APP));
        ear.done(edd.onboardings().rate(begun.id(), RiskRating.HIGH, GRACE));
        ear.refused(edd.onboardings().complete(begun.id(), RiskRating.LOW, GRACE));
        ear.done(edd.onboardings().terminate(begun.id(), Canary.REASON, Option.some(Canary.NOTE), GRACE));
    }

    private void submissions() throws IOException {
        EddSubmission first = ear.done(edd.submissions().submit(Canary.person(ada), APP));
        ear.refused(edd.submissions().submit(first.id(), Canary.person(ada), APP));
        CustomerId engines = ear.done(edd.parties().registerCustomer(PartyType.BUSINESS, Canary.NAME, APP))
                .id();
        ear.refused(edd.submissions().submit(Canary.business(ada), APP));
        ear.done(edd.submissions().submit(Canary.business(engines), APP));
        ear.refused(edd.submissions()
                .submit(
                        new AccountSubmission(
                                new AccountId(new UUID(3, 1)),
                                new Reason.CaseRequest(new CaseId("account of the siskin")),
                                Vector.empty()),
                        APP));
        DocumentReference identity = uploaded(DocumentType.IDENTITY_DOCUMENT, "a siskin again");
        ear.refused(edd.submissions().attachDocument(first.id(), identity.id(), APP));
        DocumentReference paper = uploaded(new DocumentType("tax_form"), "another siskin");
        ear.done(edd.submissions().attachDocument(first.id(), paper.id(), APP));
        ear.refused(edd.submissions().attachDocument(first.id(), paper.id(), APP));
        ear.done(edd.riskRatings().rate(ada, GRACE));
        ear.done(edd.submissions().delete(first.id(), APP));
        ear.refused(edd.submissions().delete(first.id(), APP));
    }

    /** The notifier fails until its first message is a dead letter; then everything is delivered. */
    private void delivered() {
        notifier.failing(100);
        for (int n = 0; n < 20; n++) {
            ear.hear(edd.relay().deliver(100));
            clock.advance(Duration.ofDays(1));
        }
        ear.hear(edd.relay().deadLetters(Notifier.NAME, 100))
                .forEach(letter -> ear.hear(
                        edd.relay().retry(Notifier.NAME, letter.message().id())));
        notifier.failing(0);
        DeliveryReport report;
        do {
            report = ear.hear(edd.relay().deliver(100));
        } while (report.claimed() > 0);
    }

    private void lists() {
        ear.hear(edd.parties().customer(ada));
        ear.hear(edd.parties().customers(CustomerQuery.ALL, PAGE));
        ear.hear(edd.parties().history(ada, 0, 100));
        ear.hear(edd.verifications().page(VerificationQuery.ALL, PAGE));
        ear.hear(edd.requests().page(RequestQuery.ALL, PAGE));
        ear.hear(edd.questionnaires().latest(Option.none(), 100));
        ear.hear(edd.onboardings().page(OnboardingQuery.ALL, PAGE));
        ear.hear(edd.submissions().page(SubmissionQuery.ALL, PAGE));
        ear.hear(edd.documents().page(ada, PAGE));
        ear.hear(edd.riskRatings().page(RatingQuery.ALL, PAGE));
        ear.hear(edd.riskRatings().history(ada));
    }

    /** What no caller should do, with what it would be about at hand. */
    private void misused() {
        ear.thrown(() -> storage.unitOfWork().run(stores -> {
            stores.parties().find(ada).forEach(ear::hear);
            return storage.unitOfWork()
                    .<Object>run(again -> Either.right(again.parties().find(ada)));
        }));
        ear.thrown(() -> storage.unitOfWork().read(stores -> stores.parties()).find(ada));
        ear.thrown(() -> edd.parties().history(ada, -1, 10));
    }

    private Either<Refusal, ?> create(Subject subject) {
        return edd.verifications().create(subject, VerificationMethod.ENHANCED_DUE_DILIGENCE, APP);
    }

    private static AnswerSheet right() {
        return AnswerSheet.of(
                new SheetEntry("why", Option.some(new RawAnswer.Text("My siskin")), Option.some("A note on a siskin")),
                SheetEntry.of("kind", new RawAnswer.Chosen("daily")),
                SheetEntry.of("much", new RawAnswer.Amount(Canary.NUMBER, "USD")),
                SheetEntry.of("many", new RawAnswer.WholeNumber(Canary.NUMBER)),
                SheetEntry.of("since", new RawAnswer.Day(Canary.DAY)),
                SheetEntry.of("proof", file("siskin passport")));
    }

    /** Every answer is of the wrong kind, or not among what is offered. */
    private static AnswerSheet wrong() {
        return AnswerSheet.of(
                SheetEntry.of("why", new RawAnswer.Text("My siskin".repeat(50))),
                SheetEntry.of("kind", new RawAnswer.Chosen("A siskin")),
                SheetEntry.of("much", new RawAnswer.Amount(-Canary.NUMBER, "Siskin")),
                SheetEntry.of("many", new RawAnswer.WholeNumber(-Canary.NUMBER)),
                SheetEntry.of("since", new RawAnswer.Day(Canary.DAY.minusYears(1_000))),
                SheetEntry.of("proof", new RawAnswer.Files(Vector.of(new RawFile.ById("my siskin")))),
                SheetEntry.of("siskin", new RawAnswer.Text("A siskin")));
    }

    private static AnswerSheet wrongOtherwise() {
        return AnswerSheet.of(
                SheetEntry.of("why", new RawAnswer.Text("A siskin\0")),
                SheetEntry.of("kind", new RawAnswer.SeveralChosen(Vector.of("A siskin", "daily"))),
                SheetEntry.of("much", new RawAnswer.Text("A siskin")),
                SheetEntry.of("many", new RawAnswer.Text(Long.toString(Canary.NUMBER))),
                SheetEntry.of("since", new RawAnswer.Text(Canary.DAY.toString())),
                SheetEntry.of("proof", file("../siskin/\0")));
    }

    private static RawAnswer file(String name) {
        return new RawAnswer.Files(Vector.of(new RawFile.ByName(name)));
    }
}
