package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Stores;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.Function;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * What is kept once and for good, as Lincheck uses it: two versions of a questionnaire, and two documents, each brought by
 * two people who mean different things. {@link NaiveLibrary} says what the answers must be.
 */
@Param(name = "version", gen = IntGen.class, conf = "1:2")
@Param(name = "document", gen = IntGen.class, conf = "1:2")
public abstract class Library {
    private static final int MANY = 100;
    private static final QuestionnaireId ID = new QuestionnaireId("source-of-funds");

    private final Storage storage;

    protected Library(Storage storage) {
        this.storage = storage;
    }

    /** Who brings something: what is published bears the name, what is registered belongs to the one who brought it. */
    public enum Whose {
        ADA,
        BOB;

        CustomerId id() {
            return this == ADA ? Courses.ADA : Courses.BOB;
        }
    }

    @Operation
    public String publish(@Param(name = "version") int version, Whose whose) {
        return unit(stores -> Either.right(published(stores, version, whose)));
    }

    @Operation
    public String register(@Param(name = "document") int document, Whose whose) {
        return unit(stores -> Either.right(registered(stores, document, whose)));
    }

    /** Both in one unit, which reads what it did, and may end otherwise than well. */
    @Operation
    public String keep(@Param(name = "version") int version, @Param(name = "document") int document, Whose whose, Ending ending) {
        try {
            return unit(stores -> {
                String answers = published(stores, version, whose) + " " + registered(stores, document, whose);
                String latest = stores.questionnaires().latest(ID).map(Library::named).getOrElse("none");
                return ending.after(answers + " " + latest);
            });
        } catch (Ending.Thrown thrown) {
            return thrown.seen();
        }
    }

    /** Finds each version, the latest, and the page of the latest, of one snapshot. */
    @Operation
    public String questionnaires() {
        return storage.unitOfWork().read(reads -> {
            Vector<Option<Questionnaire>> found = Vector.of(
                    reads.questionnaires().find(new QuestionnaireRef(ID, 1)),
                    reads.questionnaires().find(new QuestionnaireRef(ID, 2)),
                    reads.questionnaires().latest(ID),
                    reads.questionnaires().latest(Option.none(), MANY).headOption());
            return found.map(one -> one.map(Library::named).getOrElse("none")).mkString(" ");
        });
    }

    /** Finds each document, and those of each owner, of one snapshot. */
    @Operation
    public String documents() {
        Keyset oldest = new Keyset(Order.OLDEST_FIRST, Option.none(), MANY);
        return storage.unitOfWork().read(reads -> {
            LinkedHashSet<DocumentId> all = LinkedHashSet.of(id(1), id(2));
            Vector<String> found = reads.documents().find(all).values().toVector().map(Library::named);
            Vector<String> owned = Vector.of(Whose.values())
                    .map(whose -> reads.documents().page(whose.id(), oldest).items().map(Library::named).mkString(" "));
            return found.sorted().mkString(" ") + " | " + owned.mkString(" | ");
        });
    }

    private String unit(Function<Stores, Either<Refusal, String>> work) {
        return Ending.seen(storage.unitOfWork().run(work));
    }

    private static String published(Stores stores, int version, Whose whose) {
        Prompt prompt = Prompt.required(new PromptId("1"), "From where?", ResponseType.FreeForm.upTo(100));
        return stores.publish(new Questionnaire(ID, version, whose.name(), Vector.of(prompt))) ? "kept" : "known";
    }

    private static String registered(Stores stores, int document, Whose whose) {
        DocumentReference reference = new DocumentReference(
                id(document),
                whose.id(),
                new FileName("passport.pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                Courses.START.plusSeconds(document));
        return stores.register(reference) ? "kept" : "known";
    }

    private static String named(Questionnaire questionnaire) {
        return questionnaire.version() + "/" + questionnaire.title();
    }

    private static String named(DocumentReference document) {
        return document.id().value().getLeastSignificantBits() + "/"
                + (document.owner().equals(Courses.ADA) ? Whose.ADA : Whose.BOB);
    }

    private static DocumentId id(int document) {
        return new DocumentId(new UUID(0, document));
    }
}
