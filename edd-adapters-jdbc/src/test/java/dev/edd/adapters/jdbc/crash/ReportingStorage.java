package dev.edd.adapters.jdbc.crash;

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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A storage that reports each of its commits before and after. */
final class ReportingStorage implements Storage, UnitOfWork {
    private final Storage real;
    private final Pipe pipe;
    private final Outbox outbox;
    private final AtomicLong commits = new AtomicLong();

    ReportingStorage(Storage real, Pipe pipe) {
        this.real = real;
        this.pipe = pipe;
        this.outbox = new ReportingOutbox(real.outbox(), pipe);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return this;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return real.unitOfWork().read(query);
    }

    @Override
    public <A> Either<Refusal, A> run(Function<Stores, Either<Refusal, A>> work) {
        Unit unit = new Unit();
        try {
            Either<Refusal, A> answer = real.unitOfWork().run(stores -> work.apply(unit.within(stores)));
            unit.ended(answer.isRight());
            return answer;
        } catch (RuntimeException failure) {
            unit.failed();
            throw failure;
        }
    }

    /** One unit of work, which may be run several times: what an earlier run tried is undone. */
    private final class Unit {
        private static final long NONE = 0;

        private long commit = NONE;
        private long sequence;

        Stores within(Stores stores) {
            undo();
            return new ReportingStores(stores, this);
        }

        CommitAnswer commit(Stores stores, Commit asked) {
            commit = commits.incrementAndGet();
            pipe.say(Report.Tried.of(commit, asked));
            CommitAnswer answer = stores.commit(asked);
            if (answer instanceof CommitAnswer.Committed committed) {
                sequence = committed.sequence();
            }
            return answer;
        }

        void ended(boolean stored) {
            if (stored && commit != NONE) {
                pipe.say(new Report.Stored(commit, sequence));
            } else {
                undo();
            }
        }

        void failed() {
            if (commit != NONE) {
                pipe.say(new Report.Unknown(commit));
            }
        }

        private void undo() {
            if (commit != NONE) {
                pipe.say(new Report.Undone(commit));
                commit = NONE;
            }
        }
    }

    private record ReportingStores(Stores real, Unit unit) implements Stores {
        @Override
        public VerificationRepository verifications() {
            return real.verifications();
        }

        @Override
        public PartyRepository parties() {
            return real.parties();
        }

        @Override
        public RequestRepository requests() {
            return real.requests();
        }

        @Override
        public OnboardingRepository onboardings() {
            return real.onboardings();
        }

        @Override
        public SubmissionRepository submissions() {
            return real.submissions();
        }

        @Override
        public RatingRepository ratings() {
            return real.ratings();
        }

        @Override
        public QuestionnaireRepository questionnaires() {
            return real.questionnaires();
        }

        @Override
        public DocumentRepository documents() {
            return real.documents();
        }

        @Override
        public boolean publish(Questionnaire questionnaire) {
            return real.publish(questionnaire);
        }

        @Override
        public boolean register(DocumentReference document) {
            return real.register(document);
        }

        @Override
        public History history() {
            return real.history();
        }

        @Override
        public CommitAnswer commit(Commit commit) {
            return unit.commit(real, commit);
        }
    }
}
