package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.ContentionException;
import dev.edd.ports.Edd;
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
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import io.vavr.control.Either;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {
    private static final WebRequest ANYWHERE = new ServletWebRequest(new MockHttpServletRequest());

    @Test
    void what_nobody_expected_is_logged_once_without_what_the_caller_sent(CapturedOutput output) {
        Exception cause = new IllegalArgumentException("Jane Doe", new IllegalStateException("born 1970"));

        ResponseEntity<Object> answer = new Answers().failed(cause, ANYWHERE);

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody()).isEqualTo(new Problem(500, "Something went wrong on our side", "internal_error"));
        assertThat(output.getAll())
                .containsOnlyOnce(
                        "Unexpected java.lang.IllegalArgumentException caused by java.lang.IllegalStateException")
                .contains("at dev.edd.host.wire.errors.AnswersTest")
                .doesNotContain("Jane", "1970");
    }

    @Test
    void a_call_that_others_kept_overtaking_may_be_repeated() {
        Edd edd = Edd.on(new AlwaysOvertaken(), new ScriptedInquiries(), new ScriptedScreening())
                .build();
        ContentionException cause = catchThrowableOfType(
                ContentionException.class,
                () -> edd.parties()
                        .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), new Actor.Partner("partner")));

        ResponseEntity<Object> answer = new Answers().contended(cause, ANYWHERE);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody())
                .isEqualTo(new Problem(
                        503, "Others are changing the same case. Nothing is stored: repeat the call", "contention"));
    }

    /** A store where somebody else is always faster. */
    private static final class AlwaysOvertaken implements Storage, UnitOfWork {
        private final Storage real = MemoryStorage.create();

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
            return real.unitOfWork().run(stores -> work.apply(new Overtaken(stores)));
        }

        @Override
        public <A> A read(Function<Reads, A> query) {
            return real.unitOfWork().read(query);
        }
    }

    private record Overtaken(Reads reads) implements Stores {
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
            return reads.history();
        }

        @Override
        public CommitAnswer commit(Commit commit) {
            return new CommitAnswer.Stale();
        }

        @Override
        public boolean publish(Questionnaire questionnaire) {
            throw new IllegalStateException("nothing is published here");
        }

        @Override
        public boolean register(DocumentReference document) {
            throw new IllegalStateException("nothing is registered here");
        }
    }
}
