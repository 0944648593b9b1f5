package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.VerificationRepository;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A storage that tells what was stored in it when a unit of work has ended well, and not before. For one thread. */
record CountedStorage(Storage storage, Tellers tellers) implements Storage, UnitOfWork {
    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public Outbox outbox() {
        return storage.outbox();
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        List<Runnable> stored = new ArrayList<>();
        Either<Refusal, A> answer = storage.unitOfWork().run(stores -> {
            // the storage may run the work again, and what it did before is undone then
            stored.clear();
            return work.apply(new Seen(stores, tellers, stored));
        });
        if (answer.isRight()) {
            stored.forEach(Runnable::run);
        }
        return answer;
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return storage.unitOfWork().read(query);
    }

    private record Seen(Stores stores, Tellers tellers, List<Runnable> stored) implements Stores {
        @Override
        public CommitAnswer commit(Commit commit) {
            CommitAnswer answer = stores.commit(commit);
            if (answer instanceof CommitAnswer.Committed) {
                stored.add(() -> commit.writes().forEach(tellers::saw));
            }
            return answer;
        }

        @Override
        public boolean publish(Questionnaire questionnaire) {
            boolean isNew = stores.publish(questionnaire);
            if (isNew) {
                stored.add(() -> tellers.saw(questionnaire.id(), questionnaire.version()));
            }
            return isNew;
        }

        @Override
        public boolean register(DocumentReference document) {
            boolean isNew = stores.register(document);
            if (isNew) {
                stored.add(() -> tellers.saw(document));
            }
            return isNew;
        }

        @Override
        public VerificationRepository verifications() {
            return stores.verifications();
        }

        @Override
        public PartyRepository parties() {
            return stores.parties();
        }

        @Override
        public RequestRepository requests() {
            return stores.requests();
        }

        @Override
        public OnboardingRepository onboardings() {
            return stores.onboardings();
        }

        @Override
        public SubmissionRepository submissions() {
            return stores.submissions();
        }

        @Override
        public RatingRepository ratings() {
            return stores.ratings();
        }

        @Override
        public QuestionnaireRepository questionnaires() {
            return stores.questionnaires();
        }

        @Override
        public DocumentRepository documents() {
            return stores.documents();
        }

        @Override
        public History history() {
            return stores.history();
        }
    }
}
