package dev.edd.adapters.memory.interleaved;

import dev.edd.adapters.memory.interleaved.Library.Whose;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.QuestionnaireRef;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.UUID;

/** The questionnaires and documents of {@link Library}. */
final class Shelf {
    private static final QuestionnaireId ID = new QuestionnaireId("source-of-funds");
    private static final Vector<Map<Whose, Questionnaire>> QUESTIONNAIRES = Vector.of(1, 2)
            .map(version -> Vector.of(Whose.values()).toMap(whose -> whose, whose -> written(version, whose)));
    private static final Vector<Map<Whose, DocumentReference>> DOCUMENTS = Vector.of(1, 2)
            .map(document -> Vector.of(Whose.values()).toMap(whose -> whose, whose -> uploaded(document, whose)));

    private Shelf() {}

    static QuestionnaireId id() {
        return ID;
    }

    static QuestionnaireRef version(int version) {
        return new QuestionnaireRef(ID, version);
    }

    static Questionnaire questionnaire(int version, Whose whose) {
        return QUESTIONNAIRES.get(version - 1).get(whose).get();
    }

    static DocumentReference document(int document, Whose whose) {
        return DOCUMENTS.get(document - 1).get(whose).get();
    }

    static LinkedHashSet<DocumentId> documents() {
        return LinkedHashSet.of(id(1), id(2));
    }

    static String named(Questionnaire questionnaire) {
        return questionnaire.version() + "/" + questionnaire.title();
    }

    static String named(DocumentReference document) {
        return document.id().value().getLeastSignificantBits() + "/"
                + (document.owner().equals(Courses.ADA) ? Whose.ADA : Whose.BOB);
    }

    private static Questionnaire written(int version, Whose whose) {
        Prompt prompt = Prompt.required(new PromptId("1"), "From where?", ResponseType.FreeForm.upTo(100));
        return new Questionnaire(ID, version, whose.name(), Vector.of(prompt));
    }

    private static DocumentReference uploaded(int document, Whose whose) {
        return new DocumentReference(
                id(document),
                whose.id(),
                new FileName("passport.pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                Courses.START.plusSeconds(document));
    }

    private static DocumentId id(int document) {
        return new DocumentId(new UUID(0, document));
    }
}
