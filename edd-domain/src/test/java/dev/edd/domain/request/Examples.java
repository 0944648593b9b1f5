package dev.edd.domain.request;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.DocumentId;
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
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** The people, moments and questions that the examples of requests are about. */
final class Examples {
    /** Noon of a Monday. */
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    /** The start of business day 5, the Monday after. */
    static final Instant REMINDER = Instant.parse("2026-03-09T00:00:00Z");
    /** The end of business day 10, a Monday. */
    static final Instant DUE = Instant.parse("2026-03-17T00:00:00Z");

    static final Actor PARTNER = new Actor.Partner("platform");
    static final Actor OFFICER = new Actor.Officer("grace");

    static final Customer ADA = new Customer(
            new CustomerId(new UUID(0, 1)),
            PartyType.INDIVIDUAL,
            new PartyName("Ada Lovelace"),
            CustomerStanding.UNVERIFIED,
            NOON,
            NOON);

    static final PromptId PURPOSE = new PromptId("1");
    static final PromptId PASSPORT = new PromptId("52");
    static final DocumentRequirement A_PASSPORT = DocumentRequirement.upTo(2, DocumentType.PASSPORT);

    /** What is the account for, and a passport. */
    static final Questionnaire INDIVIDUAL = new Questionnaire(
            new QuestionnaireId("individual"),
            1,
            "EDDQ - Individual",
            Vector.of(
                    Prompt.required(PURPOSE, "What is the account for?", ResponseType.FreeForm.upTo(10_000)),
                    Prompt.required(PASSPORT, "Your passport", new ResponseType.FileUpload(A_PASSPORT))));

    /** The passport once more. */
    static final Questionnaire AGAIN = new Questionnaire(
            new QuestionnaireId("again"),
            1,
            "Once more",
            Vector.of(Prompt.required(PASSPORT, "Your passport", new ResponseType.FileUpload(A_PASSPORT))));

    static final CustomerReason BLURRED = new CustomerReason("documentUnreadable", "The picture is blurred");

    private Examples() {}

    static Stamp by(Actor actor, Instant at) {
        return new Stamp(actor, at);
    }

    static OpenRequest open() {
        return new OpenRequest(
                by(OFFICER, NOON),
                new RequestId(new UUID(0, 2)),
                Option.none(),
                ADA.id(),
                Option.some(ADA),
                RequestTrigger.ONGOING_MONITORING,
                Option.none(),
                new QuestionnaireId("onboarding_edd"),
                INDIVIDUAL,
                DeadlinePolicy.STANDARD);
    }

    static Requested requested() {
        return (Requested) EddRequest.LIFECYCLE.begin(open()).get().next();
    }

    /** Answered, with a file that is named and owed. */
    static Submitted owing(EddRequest requested) {
        return (Submitted) next(requested, submit(sheet(new RawFile.ByName("passport_file"))));
    }

    /** Answered, and the file has come. */
    static Submitted complete(EddRequest requested) {
        return (Submitted) next(owing(requested), attach(document(1, "passport_file.pdf")));
    }

    static InReview inReview() {
        return (InReview) next(complete(requested()), new BeginReview(by(OFFICER, NOON)));
    }

    static AnswerSheet sheet(RawFile... passports) {
        return AnswerSheet.of(
                SheetEntry.of(PURPOSE.value(), new RawAnswer.Text("Savings")),
                SheetEntry.of(PASSPORT.value(), new RawAnswer.Files(Vector.of(passports))));
    }

    static SubmitAnswers submit(AnswerSheet sheet, DocumentReference... documents) {
        return submit(NOON, INDIVIDUAL, sheet, documents);
    }

    static SubmitAnswers submit(
            Instant at, Questionnaire questionnaire, AnswerSheet sheet, DocumentReference... documents) {
        return new SubmitAnswers(
                by(PARTNER, at),
                sheet,
                QuestionnaireValidator.of(questionnaire),
                Vector.of(documents),
                DeadlinePolicy.STANDARD);
    }

    static AttachDocument attach(DocumentReference document) {
        return attach(NOON, document);
    }

    static AttachDocument attach(Instant at, DocumentReference document) {
        return new AttachDocument(by(PARTNER, at), document, DeadlinePolicy.STANDARD);
    }

    static RequestFurther further(Questionnaire questionnaire, PromptOutcome... outcomes) {
        return new RequestFurther(by(OFFICER, NOON), Vector.of(outcomes), questionnaire, DeadlinePolicy.STANDARD);
    }

    /** A passport of Ada's; the number is that of its id and its content. */
    static DocumentReference document(int number, String name) {
        return new DocumentReference(
                new DocumentId(new UUID(1, number)),
                ADA.id(),
                new FileName(name),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256(String.format("%064x", number % 100)),
                NOON);
    }

    static RawFile byId(DocumentReference document) {
        return new RawFile.ById(document.id().value().toString());
    }

    static EddRequest next(EddRequest state, RequestCommand command) {
        return give(state, command).get().next();
    }

    static String refusal(EddRequest state, RequestCommand command) {
        return give(state, command).getLeft().code();
    }

    static Either<Refusal, Step<EddRequest, RequestEvent>> give(EddRequest state, RequestCommand command) {
        return EddRequest.LIFECYCLE.give(state, command);
    }
}
