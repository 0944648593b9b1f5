package dev.edd.adapters.memory.facade;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
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
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** A storage that reads no history for who asks for fewer or more entries than the port allows: another adapter may fail there. */
record AskedInBounds(Storage storage) implements Storage, UnitOfWork {
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
        return storage.unitOfWork().run(work);
    }

    @Override
    public <A> A read(Function<Reads, A> query) {
        return storage.unitOfWork().read(reads -> query.apply(new Read(reads)));
    }

    private record Told(History history) implements History {
        @Override
        public Seq<HistoryEntry> of(Id id) {
            return history.of(id);
        }

        @Override
        public Seq<HistoryEntry> of(Id id, long after, int most) {
            return history.of(id, after, Keyset.requireSize(most));
        }

        @Override
        public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
            return history.ofParty(party, after, Keyset.requireSize(most));
        }
    }

    private record Read(Reads reads) implements Reads {
        @Override
        public VerificationRepository verifications() {
            return reads.verifications();
        }

        @Override
        public PartyRepository parties() {
            return reads.parties();
        }

        @Override
        public RequestRepository requests() {
            return reads.requests();
        }

        @Override
        public OnboardingRepository onboardings() {
            return reads.onboardings();
        }

        @Override
        public SubmissionRepository submissions() {
            return reads.submissions();
        }

        @Override
        public RatingRepository ratings() {
            return reads.ratings();
        }

        @Override
        public QuestionnaireRepository questionnaires() {
            return reads.questionnaires();
        }

        @Override
        public DocumentRepository documents() {
            return reads.documents();
        }

        @Override
        public History history() {
            return new Told(reads.history());
        }
    }
}
