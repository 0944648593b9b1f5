package dev.edd.testkit.conformance;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.Round;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.UUID;

/** What is done with requests: the same two questions each time, what the account is for and a passport. */
final class RequestMoves {
    static final CustomerReason REASON = new CustomerReason("documentUnreadable", "The picture is blurred");
    static final InternalNote NOTE = new InternalNote("Looked at twice; Zo\u00EB's \"O'Neil\" \\ {?} \uD83D\uDE00");

    private static final PromptId PURPOSE = new PromptId("1");
    private static final PromptId PASSPORT = new PromptId("52");
    private static final String PASSPORT_FILE = "passport_file";

    private RequestMoves() {}

    static Questionnaire questionnaire(String id, int version) {
        return new Questionnaire(
                new QuestionnaireId(id),
                version,
                "EDDQ - " + id,
                Vector.of(
                        Prompt.required(PURPOSE, "What is the account for?", ResponseType.FreeForm.upTo(1_000)),
                        Prompt.required(
                                PASSPORT,
                                "Your passport",
                                new ResponseType.FileUpload(DocumentRequirement.upTo(2, DocumentType.PASSPORT)))));
    }

    static RequestCommand remind(EddRequest state, Stamp stamp) {
        return new RequestCommand.Remind(byDeadline(stamp, state.nextReminder().getOrElse(Instant.MIN)));
    }

    static RequestCommand restrict(EddRequest state, Stamp stamp) {
        return new RequestCommand.Restrict(
                byDeadline(stamp, state.restrictionDue().getOrElse(Instant.MIN)));
    }

    /** Answers everything; the passport was uploaded before. */
    static RequestCommand answer(EddRequest state, Stamp stamp) {
        return answer(state, stamp, DeadlinePolicy.STANDARD);
    }

    static RequestCommand answer(EddRequest state, Stamp stamp, DeadlinePolicy policy) {
        DocumentReference document = passport(state, stamp.at());
        return submit(
                state, stamp, policy, new RawFile.ById(document.id().value().toString()), Vector.of(document));
    }

    /** Answers everything, and owes the passport. */
    static RequestCommand answerByName(EddRequest state, Stamp stamp) {
        return submit(state, stamp, DeadlinePolicy.STANDARD, new RawFile.ByName(PASSPORT_FILE), Vector.empty());
    }

    private static RequestCommand submit(
            EddRequest state, Stamp stamp, DeadlinePolicy policy, RawFile file, Vector<DocumentReference> documents) {
        return new RequestCommand.SubmitAnswers(
                byPartner(stamp),
                AnswerSheet.of(
                        SheetEntry.of(
                                PURPOSE.value(),
                                new RawAnswer.Text("Savings; Zo\u00EB's \"O'Neil\" \\ {?} \uD83D\uDE00")),
                        SheetEntry.of(PASSPORT.value(), new RawAnswer.Files(Vector.of(file)))),
                QuestionnaireValidator.of(asked(state)),
                documents,
                policy);
    }

    static RequestCommand attach(EddRequest state, Stamp stamp) {
        return new RequestCommand.AttachDocument(
                byPartner(stamp), passport(state, stamp.at()), DeadlinePolicy.STANDARD);
    }

    static RequestCommand beginReview(EddRequest state, Stamp stamp) {
        return new RequestCommand.BeginReview(stamp);
    }

    static RequestCommand accept(EddRequest state, Stamp stamp) {
        return new RequestCommand.Accept(stamp);
    }

    /** Nothing was good enough, and all is asked for again: another passport, for one. */
    static RequestCommand askFurther(EddRequest state, Stamp stamp) {
        return new RequestCommand.RequestFurther(
                stamp,
                answered(state).map(prompt -> new PromptOutcome.Refused(prompt, REASON)),
                questionnaire("again", 1),
                DeadlinePolicy.STANDARD);
    }

    static RequestCommand fail(EddRequest state, Stamp stamp) {
        return new RequestCommand.Fail(stamp, REASON, NOTE);
    }

    static RequestCommand cancel(EddRequest state, Stamp stamp) {
        return new RequestCommand.Cancel(stamp);
    }

    private static Vector<PromptId> answered(EddRequest state) {
        return state instanceof InReview review
                ? review.submission().answers().given().map(GivenAnswer::prompt).toVector()
                : Vector.empty();
    }

    private static Questionnaire asked(EddRequest state) {
        Round round = round(state);
        return questionnaire(
                round.questionnaire().id().value(), round.questionnaire().version());
    }

    private static Round round(EddRequest state) {
        if (state instanceof Ongoing ongoing) {
            return ongoing.round();
        }
        throw new IllegalArgumentException("over: " + state.state());
    }

    /** Another one in each round, since content that was refused is refused again. */
    private static DocumentReference passport(EddRequest state, Instant at) {
        int number = round(state).number();
        return new DocumentReference(
                new DocumentId(new UUID(state.id().value().getMostSignificantBits(), number)),
                state.header().customer(),
                new FileName(PASSPORT_FILE + ".pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256(Integer.toString(number % 10).repeat(64)),
                at);
    }

    private static Stamp byPartner(Stamp stamp) {
        return new Stamp(new Actor.Partner("app"), stamp.at());
    }

    private static Stamp byDeadline(Stamp stamp, Instant due) {
        return new Stamp(DeadlinePolicy.DEADLINE, due.isAfter(stamp.at()) ? due : stamp.at());
    }
}
