package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.ContentionException;
import dev.edd.ports.Storage;
import dev.edd.ports.Sweep;
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
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the services do when others were faster. */
class DecisionsTest {
    private final Contended storage = new Contended(MemoryStorage.create());
    private final EddFixture fixture = new EddFixture(storage, builder -> builder);

    @Test
    void a_decision_that_lost_a_race_is_made_again() {
        storage.staleTimes = 19;

        assertThat(fixture.unverified()).isNotNull();
        assertThat(storage.commits).isEqualTo(20);
    }

    @Test
    void a_decision_that_loses_every_race_is_an_error_and_leaves_no_trace() {
        storage.staleTimes = Integer.MAX_VALUE;

        assertThatExceptionOfType(ContentionException.class)
                .isThrownBy(fixture::unverified)
                .withMessageContaining("20 attempts");

        storage.staleTimes = 0;
        fixture.unverified();
        assertThat(fixture.edd.relay().deliver(10).acknowledged()).isEqualTo(1);
    }

    @Test
    void a_case_that_cannot_be_ended_does_not_keep_the_others_from_it() {
        List.range(0, 3).forEach(i -> fixture.eddOf(fixture.verified().id()));
        fixture.clock.advance(VerificationPolicy.STANDARD.providerAnswer());
        storage.staleTimes = 20;

        Sweep sweep = fixture.edd.verifications().expireOverdue(10);

        assertThat(sweep.found()).isEqualTo(3);
        assertThat(sweep.stepped()).isEqualTo(2);
        assertThat(sweep.failures()).hasSize(1);
        assertThat(sweep.failures().head().cause()).isInstanceOf(ContentionException.class);
        assertThat(fixture.edd.verifications().expireOverdue(10).stepped()).isEqualTo(1);
    }

    /** Answers that what was read has changed, as often as it is told to, and goes on as usual after that. */
    private static final class Contended implements Storage, UnitOfWork {
        private final Storage storage;
        private int staleTimes;
        private int commits;

        Contended(Storage storage) {
            this.storage = storage;
        }

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
            return storage.unitOfWork().run(stores -> work.apply(new Losing(stores)));
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            return storage.unitOfWork().read(query);
        }

        private final class Losing implements Stores {
            private final Stores stores;

            Losing(Stores stores) {
                this.stores = stores;
            }

            @Override
            public CommitAnswer commit(Commit commit) {
                commits++;
                return staleTimes-- > 0 ? new CommitAnswer.Stale() : stores.commit(commit);
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

            @Override
            public boolean publish(Questionnaire questionnaire) {
                return stores.publish(questionnaire);
            }

            @Override
            public boolean register(DocumentReference document) {
                return stores.register(document);
            }
        }
    }
}
