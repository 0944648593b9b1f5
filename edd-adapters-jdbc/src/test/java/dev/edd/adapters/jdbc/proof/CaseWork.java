package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What a customer of a node is asked, and what comes of it. */
final class CaseWork {
    static final PromptId STORY = new PromptId("story");
    static final PromptId PROOF = new PromptId("proof");

    /** A text, which takes a note, and a file. */
    static final Questionnaire ASKED = new Questionnaire(
            new QuestionnaireId("monitoring"),
            3,
            "Where does the money come from?",
            Vector.of(
                    Prompt.required(STORY, "Tell us", ResponseType.FreeForm.upTo(500))
                            .withOptionalFreeForm(true),
                    Prompt.required(PROOF, "Show us", new ResponseType.FileUpload(DocumentRequirement.upTo(2)))));

    /** The same in a further round. */
    static final Questionnaire ASKED_AGAIN =
            new Questionnaire(new QuestionnaireId("monitoring-again"), 1, "Once more", ASKED.prompts());

    static final String BILL = "bill";

    static final CustomerReason UNREADABLE = new CustomerReason("unreadable", "Nobody can read that");

    static final Vector<PromptOutcome> NOT_GOOD_ENOUGH =
            Vector.of(new PromptOutcome.Refused(STORY, UNREADABLE), new PromptOutcome.Refused(PROOF, UNREADABLE));

    private final Node node;

    CaseWork(Node node) {
        this.node = node;
        assertThat(node.edd.questionnaires().publish(ASKED).isRight()).isTrue();
    }

    Either<Refusal, EddRequest> open(CustomerId customer) {
        return node.edd
                .requests()
                .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(ASKED), Node.GRACE);
    }

    RequestId asked(CustomerId customer) {
        return open(customer).get().id();
    }

    /** A sheet that tells a story, and names a file that is still to come. */
    static AnswerSheet sheet(String story, Option<String> note) {
        return AnswerSheet.of(
                new SheetEntry(STORY.value(), Option.some(new RawAnswer.Text(story)), note),
                SheetEntry.of(PROOF.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName(BILL)))));
    }

    RequestId answered(CustomerId customer) {
        return answered(asked(customer));
    }

    RequestId answered(RequestId id) {
        return node.edd
                .requests()
                .submitAnswers(id, sheet("I sold a house", Option.none()), Node.APP)
                .get()
                .id();
    }

    RequestId complete(CustomerId customer) {
        RequestId id = answered(customer);
        attach(id, uploaded(customer, BILL + ".pdf"));
        return id;
    }

    void attach(RequestId id, DocumentReference document) {
        node.edd.requests().attachDocument(id, document.id(), Node.APP).get();
    }

    RequestId reviewing(CustomerId customer) {
        return node.edd
                .requests()
                .beginReview(complete(customer), Node.GRACE)
                .get()
                .id();
    }

    /** Not satisfied with the file, and asked once more. */
    RequestId askedAgain(CustomerId customer) {
        return node.edd
                .requests()
                .requestFurther(reviewing(customer), NOT_GOOD_ENOUGH, ASKED_AGAIN, Node.GRACE)
                .get()
                .id();
    }

    /** A document that is registered, whose content nobody asks for. */
    DocumentReference uploaded(CustomerId owner, String name) {
        return registered(document(owner, name));
    }

    DocumentReference uploaded(CustomerId owner, String name, DocumentType type) {
        return registered(document(owner, name).withType(type));
    }

    private DocumentReference registered(DocumentReference document) {
        assertThat(node.storage.unitOfWork().<Boolean>run(stores -> Either.right(stores.register(document))))
                .containsExactly(true);
        return document;
    }

    DocumentReference document(CustomerId owner, String name) {
        return new DocumentReference(
                new DocumentId(node.edd.verifications().newId().value()),
                owner,
                new FileName(name),
                DocumentType.UTILITY_BILL,
                ContentType.PDF,
                1_000,
                new Sha256("ab".repeat(32)),
                node.clock.instant());
    }

    OnboardingId onboarded(CustomerId customer) {
        return node.edd
                .onboardings()
                .begin(customer, Node.APP)
                .map(Onboarding::id)
                .get();
    }
}
