package dev.edd.adapters.jdbc.proof;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A storage in which something happens on another thread between what a unit of work has read and what it commits: the
 * moment that a race has to hit.
 */
final class Meanwhile implements Storage {
    private final Storage real;
    private final Runnable interference;
    private final int times;
    private final AtomicInteger commits = new AtomicInteger();

    private Meanwhile(Storage real, int times, Runnable interference) {
        this.real = real;
        this.times = times;
        this.interference = interference;
    }

    /** It happens before the first commits only, so many of them. */
    static Meanwhile first(int times, Storage real, Runnable interference) {
        return new Meanwhile(real, times, interference);
    }

    /** How often a unit of work came as far as its commit. */
    int commits() {
        return commits.get();
    }

    @Override
    public UnitOfWork unitOfWork() {
        UnitOfWork units = real.unitOfWork();
        return new UnitOfWork() {
            @Override
            public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
                return units.run(stores -> work.apply(new Interrupted(stores)));
            }

            @Override
            public <A> A read(Function<Reads, A> query) {
                return units.read(query);
            }
        };
    }

    @Override
    public Outbox outbox() {
        return real.outbox();
    }

    private final class Interrupted implements Stores {
        private final Stores stores;

        Interrupted(Stores stores) {
            this.stores = stores;
        }

        @Override
        public CommitAnswer commit(Commit commit) {
            if (commits.incrementAndGet() <= times) {
                Crowd.elsewhere(() -> {
                    interference.run();
                    return true;
                });
            }
            return stores.commit(commit);
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
        public boolean publish(Questionnaire questionnaire) {
            return stores.publish(questionnaire);
        }

        @Override
        public boolean register(DocumentReference document) {
            return stores.register(document);
        }

        @Override
        public History history() {
            return stores.history();
        }
    }
}
