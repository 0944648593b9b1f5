package dev.edd.adapters.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Write;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * Many customers: each with an onboarding that is paused for a request, a request to be reviewed, one that restricts, a
 * questionnaire of its own, and a document.
 */
final class ManyRequests {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant AFTER_ALL = START.plusSeconds(100_000_000);

    private static final Actor OFFICER = new Actor.Officer("grace");
    private static final PromptId PURPOSE = new PromptId("1");

    private ManyRequests() {}

    static MemoryStorage filled(int customers) {
        MemoryStorage storage = MemoryStorage.create();
        for (int number = 0; number < customers; number++) {
            int customer = number;
            storage.unitOfWork().run(stores -> Either.right(fill(stores, customer)));
        }
        return storage;
    }

    private static boolean fill(Stores stores, int number) {
        Stamp stamp = new Stamp(OFFICER, asked(number));
        var begun = begun(number, stamp);
        var opened = opened(number, 0, RequestTrigger.ONBOARDING_HIGH_RISK, stamp);
        var paused = Onboarding.LIFECYCLE
                .give(begun.next(), new OnboardingCommand.PauseForEdd(stamp, RiskRating.HIGH, opened.next()))
                .get();
        var asked = opened(number, 1, RequestTrigger.ONGOING_MONITORING, stamp);
        var answered = EddRequest.LIFECYCLE.give(asked.next(), answers(stamp)).get();
        var late = opened(number, 2, RequestTrigger.ONGOING_MONITORING, stamp);
        var restricted = EddRequest.LIFECYCLE
                .give(
                        late.next(),
                        new RequestCommand.Restrict(new Stamp(
                                DeadlinePolicy.DEADLINE,
                                late.next().restrictionDue().get())))
                .get();
        assertThat(stores.publish(questionnaire(number))).isTrue();
        assertThat(stores.register(document(number))).isTrue();
        assertThat(stores.commit(Commit.of(
                        Write.ofOnboarding(begun, 0),
                        Write.ofRequest(opened, 0),
                        Write.ofOnboarding(paused, 1),
                        Write.ofRequest(asked, 0),
                        Write.ofRequest(answered, 1),
                        Write.ofRequest(late, 0),
                        Write.ofRequest(restricted, 1))))
                .isInstanceOf(CommitAnswer.Committed.class);
        return true;
    }

    private static Step<Onboarding, OnboardingEvent> begun(int number, Stamp stamp) {
        OnboardingEvent event =
                new OnboardingEvent.OnboardingBegun(stamp, new OnboardingId(id(3, number)), customer(number));
        return new Step<>(event, Onboarding.LIFECYCLE.born(event));
    }

    private static Step<EddRequest, RequestEvent> opened(int number, int nth, RequestTrigger trigger, Stamp stamp) {
        RequestEvent event = new RequestEvent.RequestOpened(
                stamp,
                request(number, nth),
                customer(number),
                trigger,
                Option.when(trigger == RequestTrigger.ONBOARDING_HIGH_RISK, () -> new OnboardingId(id(3, number))),
                QuestionnaireRef.of(questionnaire(nth)),
                DeadlinePolicy.STANDARD.deadlineOf(stamp.at()));
        return new Step<>(event, EddRequest.LIFECYCLE.born(event));
    }

    private static RequestCommand answers(Stamp stamp) {
        return new RequestCommand.SubmitAnswers(
                new Stamp(new Actor.Partner("app"), stamp.at()),
                AnswerSheet.of(SheetEntry.of(PURPOSE.value(), new RawAnswer.Text("Savings"))),
                QuestionnaireValidator.of(questionnaire(1)),
                Vector.empty(),
                DeadlinePolicy.STANDARD);
    }

    static Questionnaire questionnaire(int number) {
        return new Questionnaire(
                new QuestionnaireId("questionnaire-" + (1_000_000 + number)),
                1,
                "What for",
                Vector.of(Prompt.required(PURPOSE, "What is the account for?", ResponseType.FreeForm.upTo(100))));
    }

    static DocumentReference document(int number) {
        return new DocumentReference(
                new DocumentId(id(4, number)),
                customer(number),
                new FileName("passport.pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                asked(number));
    }

    /** When everything about a customer began: later customers come later. */
    static Instant asked(int number) {
        return START.plusSeconds(number * 10L);
    }

    static CustomerId customer(int number) {
        return new CustomerId(id(1, number));
    }

    /** The request that a customer's onboarding waits for. */
    static RequestId opened(int number) {
        return request(number, 0);
    }

    /** The request that is to be reviewed. */
    static RequestId submitted(int number) {
        return request(number, 1);
    }

    private static RequestId request(int number, int nth) {
        return new RequestId(id(2, number * 3 + nth));
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0196_8f1e_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
