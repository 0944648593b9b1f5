package dev.edd.host.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Submitted;
import dev.edd.host.desk.Desk;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FilesBeforeAnswersTest {
    private final OnceListed storage = new OnceListed();
    private final Desk desk = new Desk(storage);
    private final FilesBeforeAnswers process = new FilesBeforeAnswers(() -> desk.edd);

    @Test
    void a_file_that_came_first_is_attached_when_the_answers_come() {
        RequestId request = desk.ask();
        DocumentReference passport = desk.upload("passport.pdf", DocumentType.PASSPORT, "p");
        desk.answer(request, "passport");

        receiveTheAnswers(request);
        receiveTheAnswers(request);

        assertThat(attached(request)).as("once").containsExactly(passport);
    }

    @Test
    void of_two_that_came_first_the_latest_counts() {
        RequestId request = desk.ask();
        desk.upload("passport.pdf", DocumentType.PASSPORT, "the first one");
        DocumentReference latest = desk.upload("passport.pdf", DocumentType.PASSPORT, "the second one");
        desk.answer(request, "passport");

        receiveTheAnswers(request);

        assertThat(attached(request)).containsExactly(latest);
    }

    @Test
    void a_file_that_is_not_accepted_then_is_still_owed() {
        RequestId request = desk.ask();
        desk.upload("passport.pdf", DocumentType.PAYSLIP, "p");
        desk.answer(request, "passport");

        receiveTheAnswers(request);

        assertThat(attached(request)).isEmpty();
    }

    @Test
    void a_file_of_a_former_round_is_not_taken_for_what_is_asked_now() {
        EddRequest further = desk.sendBack(desk.reviewing());
        desk.answerAgain(further.id(), "passport");

        receiveTheAnswers(further.id());

        assertThat(attached(further.id())).isEmpty();
    }

    @Test
    void what_is_uploaded_meanwhile_is_not_replaced_by_what_came_first() {
        RequestId request = desk.ask();
        desk.upload("passport.pdf", DocumentType.PASSPORT, "an old one");
        desk.answer(request, "passport");
        AtomicReference<DocumentReference> meanwhile = new AtomicReference<>();
        storage.afterTheListing = () -> {
            meanwhile.set(desk.upload("passport.pdf", DocumentType.PASSPORT, "a new one"));
            assertThat(new AwaitedFiles(desk.edd)
                            .attachWhereAwaited(requireNonNull(meanwhile.get()), Desk.PARTNER)
                            .isEmpty())
                    .isTrue();
        };

        receiveTheAnswers(request);

        assertThat(attached(request)).containsExactly(meanwhile.get());
    }

    private void receiveTheAnswers(RequestId request) {
        Seq<HistoryEntry> wanted = desk.edd.requests().history(request).filter(entry -> process.wants(entry.event()));
        assertThat(wanted).isNotEmpty();
        process.receive(wanted.last());
    }

    private Seq<DocumentReference> attached(RequestId request) {
        return ((Submitted) desk.found(request)).submission().documentsOf(Desk.PASSPORT);
    }

    /** A store after whose next listing of documents something else happens. */
    private static final class OnceListed implements Storage, UnitOfWork {
        private final Storage real = MemoryStorage.create();
        private Runnable afterTheListing = () -> {};

        @Override
        public UnitOfWork unitOfWork() {
            return this;
        }

        @Override
        public Outbox outbox() {
            return real.outbox();
        }

        @Override
        public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
            return real.unitOfWork().run(work);
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            A found = real.unitOfWork().read(query);
            if (found instanceof Page<?> page && page.items().exists(DocumentReference.class::isInstance)) {
                Runnable next = afterTheListing;
                afterTheListing = () -> {};
                next.run();
            }
            return found;
        }
    }
}
