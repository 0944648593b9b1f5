package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Stores;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
    public String publish(@Param(name = "version") int version, @Param Whose whose) {
        return unit(stores -> Either.right(published(stores, version, whose)));
    }

    @Operation
    public String register(@Param(name = "document") int document, @Param Whose whose) {
        return unit(stores -> Either.right(registered(stores, document, whose)));
    }

    /** Both in one unit, which reads what it did, and may end otherwise than well. */
    @Operation
    public String keep(
            @Param(name = "version") int version,
            @Param(name = "document") int document,
            @Param Whose whose,
            @Param Ending ending) {
        try {
            return unit(stores -> {
                String answers = published(stores, version, whose) + " " + registered(stores, document, whose);
                String latest = stores.questionnaires()
                        .latest(Shelf.id())
                        .map(Shelf::named)
                        .getOrElse("none");
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
                    reads.questionnaires().find(Shelf.version(1)),
                    reads.questionnaires().find(Shelf.version(2)),
                    reads.questionnaires().latest(Shelf.id()),
                    reads.questionnaires().latest(Option.none(), MANY).headOption());
            return found.map(one -> one.map(Shelf::named).getOrElse("none")).mkString(" ");
        });
    }

    /** Finds each document, and those of each owner, of one snapshot. */
    @Operation
    public String documents() {
        Keyset oldest = new Keyset(Order.OLDEST_FIRST, Option.none(), MANY);
        return storage.unitOfWork().read(reads -> {
            Vector<String> found = reads.documents()
                    .find(Shelf.documents())
                    .values()
                    .toVector()
                    .map(Shelf::named);
            String told = found.sorted().mkString(" ");
            for (Whose whose : Whose.values()) {
                told += " | "
                        + reads.documents()
                                .page(whose.id(), oldest)
                                .items()
                                .map(Shelf::named)
                                .mkString(" ");
            }
            return told;
        });
    }

    private String unit(Function<Stores, Either<Refusal, String>> work) {
        return Ending.seen(storage.unitOfWork().run(work));
    }

    private static String published(Stores stores, int version, Whose whose) {
        return stores.publish(Shelf.questionnaire(version, whose)) ? "kept" : "known";
    }

    private static String registered(Stores stores, int document, Whose whose) {
        return stores.register(Shelf.document(document, whose)) ? "kept" : "known";
    }
}
