package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Submission;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * The questionnaires that scripts ask, and sheets that answer them. A few questionnaires, so that a script knows what a round
 * asks by its reference; sheets of every questionnaire and violations of every kind are in {@link Questionnaires}.
 */
final class RequestSheets {
    private static final PromptId WHY = new PromptId("why");

    private static final Questionnaire INDIVIDUAL = new Questionnaire(
            new QuestionnaireId("individual"),
            1,
            "EDDQ - Individual",
            Vector.of(
                    Prompt.required(new PromptId("1"), "What is the account for?", ResponseType.FreeForm.upTo(10_000)),
                    Prompt.required(
                                    new PromptId("3"),
                                    "How much do you earn?",
                                    new ResponseType.SingleSelect(Vector.of(
                                            new OfferedOption(new OptionId("little"), "Little"),
                                            new OfferedOption(new OptionId("much"), "Much"))))
                            .withOptionalFreeForm(true),
                    upload("52", DocumentRequirement.upTo(2, DocumentType.PASSPORT)),
                    upload("53", DocumentRequirement.one(DocumentType.PROOF_OF_ADDRESS))
                            .withRequired(false)));

    private static final Questionnaire LATER_INDIVIDUAL = new Questionnaire(
            INDIVIDUAL.id(),
            2,
            INDIVIDUAL.title(),
            Vector.of(
                    Prompt.required(WHY, "Do you act for somebody else?", new ResponseType.YesNo()),
                    Prompt.required(new PromptId("who"), "For whom?", ResponseType.FreeForm.upTo(200))
                            .withCondition(Option.some(new Condition.AnsweredYes(WHY)))));

    private static final Questionnaire OPEN_QUESTION = new Questionnaire(
            new QuestionnaireId("w".repeat(QuestionnaireId.LONGEST)),
            Integer.MAX_VALUE,
            "One more question",
            Vector.of(Prompt.required(WHY, "Why?", ResponseType.FreeForm.upTo(10_000))));

    private static final Questionnaire UPLOAD = new Questionnaire(
            new QuestionnaireId("1"), 1, "Once more", Vector.of(upload("52", DocumentRequirement.upTo(20))));

    /** Asks, but requires nothing. */
    static final Questionnaire NOTHING_REQUIRED = new Questionnaire(
            new QuestionnaireId("0"),
            1,
            "Anything else?",
            Vector.of(Prompt.required(WHY, "Anything else?", ResponseType.FreeForm.upTo(100))
                    .withRequired(false)));

    /** More text and more files than a round may have: 51 essays, 6 uploads of 20. */
    private static final Questionnaire ENDLESS = new Questionnaire(
            new QuestionnaireId("endless"),
            1,
            "Everything",
            Vector.range(0, 51)
                    .map(each -> Prompt.required(new PromptId("e" + each), "Tell", ResponseType.FreeForm.upTo(10_000))
                            .withRequired(each == 0))
                    .appendAll(Vector.range(0, 6)
                            .map(each -> upload("u" + each, DocumentRequirement.upTo(20))
                                    .withRequired(false))));

    static final Array<Questionnaire> ALL = Array.of(
            StandardQuestionnaires.ONBOARDING_EDD, INDIVIDUAL, LATER_INDIVIDUAL, OPEN_QUESTION, UPLOAD, ENDLESS);

    private static final Map<QuestionnaireRef, QuestionnaireValidator> VALIDATORS = LinkedHashMap.ofAll(
            ALL.append(NOTHING_REQUIRED).toJavaStream(), QuestionnaireRef::of, QuestionnaireValidator::of);

    private static final String LONGEST_TEXT = "w".repeat(ResponseType.LONGEST_TEXT);

    private RequestSheets() {}

    /** What somebody hands in. */
    record HandedIn(AnswerSheet sheet, Vector<DocumentReference> documents) {}

    static QuestionnaireValidator validator(QuestionnaireRef questionnaire) {
        return VALIDATORS.get(questionnaire).get();
    }

    static QuestionnaireValidator otherThan(Questionnaire questionnaire) {
        return VALIDATORS
                .filterKeys(each -> !each.equals(QuestionnaireRef.of(questionnaire)))
                .values()
                .head();
    }

    /** What a further round may ask, sooner what is wanted: nothing that was accepted before. */
    static Questionnaire next(EddRequest state, Questionnaire wanted) {
        Seq<PromptId> accepted = state.reviewed()
                .flatMap(ReviewedRound::outcomes)
                .filter(PromptOutcome::isAccepted)
                .map(PromptOutcome::prompt);
        return wanted.prompts().map(Prompt::id).exists(accepted::contains) ? OPEN_QUESTION : wanted;
    }

    /** One question stays open, so that there always is something to ask in a further round. */
    static boolean maySettle(PromptId prompt) {
        return !prompt.equals(WHY);
    }

    /** A questionnaire that asks a prompt. */
    static Questionnaire asking(PromptId prompt) {
        return ALL.find(each -> each.prompts().map(Prompt::id).contains(prompt)).get();
    }

    /** A sheet that is valid; the pick says which files are cited by id and which are named. */
    static HandedIn valid(Questionnaire questionnaire, CustomerId owner, int round, int pick) {
        if (isEndless(questionnaire) && pick % 16 == 15) {
            return withMostFiles(owner, round);
        }
        Vector<SheetEntry> entries = Vector.empty();
        Vector<DocumentReference> documents = Vector.empty();
        int position = 0;
        for (Prompt prompt : questionnaire.prompts()) {
            boolean isSkipped =
                    (!prompt.required() && pick % 2 == 0) || prompt.condition().isDefined();
            if (!isSkipped && prompt.response() instanceof ResponseType.FileUpload upload) {
                boolean byId = (pick >> position++) % 2 == 1;
                DocumentReference document = document(
                        owner,
                        upload.requirement(),
                        round,
                        position,
                        prompt.id().value() + ".pdf");
                documents = byId ? documents.append(document) : documents;
                entries = entries.append(SheetEntry.of(
                        prompt.id().value(),
                        new RawAnswer.Files(Vector.of(
                                byId
                                        ? new RawFile.ById(document.id().value().toString())
                                        : new RawFile.ByName(prompt.id().value())))));
            } else if (!isSkipped) {
                entries = entries.append(SheetEntry.of(prompt.id().value(), answer(prompt.response())));
            }
        }
        return new HandedIn(new AnswerSheet(entries), documents);
    }

    /** As many files as a submission may have, all of them cited by id. */
    private static HandedIn withMostFiles(CustomerId owner, int round) {
        Vector<SheetEntry> entries = Vector.of(SheetEntry.of("e0", new RawAnswer.Text("Everything")));
        Vector<DocumentReference> documents = Vector.empty();
        for (Prompt prompt : ENDLESS.prompts()) {
            if (prompt.response() instanceof ResponseType.FileUpload upload
                    && documents.size() < Submission.MOST_FILES) {
                int first = documents.size();
                Vector<DocumentReference> files = Vector.range(
                                0, upload.requirement().most())
                        .map(each -> document(
                                owner,
                                upload.requirement(),
                                round,
                                first + each + 1,
                                "file_" + (first + each) + ".pdf"));
                documents = documents.appendAll(files);
                entries = entries.append(SheetEntry.of(
                        prompt.id().value(),
                        new RawAnswer.Files(files.map(
                                file -> new RawFile.ById(file.id().value().toString())))));
            }
        }
        return new HandedIn(new AnswerSheet(entries), documents);
    }

    static AnswerSheet tooLong() {
        return new AnswerSheet(ENDLESS.prompts()
                .filter(prompt -> prompt.response() instanceof ResponseType.FreeForm)
                .map(prompt -> SheetEntry.of(prompt.id().value(), new RawAnswer.Text(LONGEST_TEXT))));
    }

    static AnswerSheet tooManyFiles() {
        return new AnswerSheet(ENDLESS.prompts()
                .filter(prompt -> prompt.response() instanceof ResponseType.FileUpload)
                .map(prompt -> SheetEntry.of(
                        prompt.id().value(),
                        new RawAnswer.Files(Vector.range(0, 20)
                                .map(each -> new RawFile.ByName(prompt.id().value() + "_" + each)))))
                .prepend(SheetEntry.of("e0", new RawAnswer.Text("Everything"))));
    }

    static boolean isEndless(Questionnaire questionnaire) {
        return questionnaire.equals(ENDLESS);
    }

    /** A document that meets a requirement; in another round or at another position it is another one. */
    static DocumentReference document(
            CustomerId owner, DocumentRequirement requirement, int round, int position, String name) {
        return new DocumentReference(
                new DocumentId(new UUID(round, position)),
                owner,
                new FileName(name),
                requirement.types().headOption().getOrElse(DocumentType.VISA),
                requirement.contentTypes().head(),
                requirement.mostBytes(),
                content(round, position),
                Instant.EPOCH);
    }

    static Sha256 content(int round, int position) {
        return new Sha256(String.format("%032x%032x", round, position));
    }

    private static RawAnswer answer(ResponseType response) {
        if (response instanceof ResponseType.SingleSelect select) {
            return new RawAnswer.Chosen(select.options().head().id().value());
        }
        return response instanceof ResponseType.YesNo ? new RawAnswer.YesNo(false) : new RawAnswer.Text("Savings");
    }

    private static Prompt upload(String id, DocumentRequirement requirement) {
        return Prompt.required(new PromptId(id), "Please upload", new ResponseType.FileUpload(requirement));
    }
}
