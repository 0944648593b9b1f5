package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Of each of some customers a request that nobody has answered, one that restricts, one that waits for its review, and an
 * onboarding; as many questionnaires; and as many documents of the first. Everything is stored in one transaction, past the
 * services.
 */
final class CasePopulation {
    final CustomerId owner;
    final Set<DocumentId> documents;
    private Instant now = Node.START.plus(Duration.ofHours(1));
    private long ids;

    CasePopulation(Storage storage, Vector<CustomerId> customers) {
        this.owner = customers.head();
        Vector<DocumentReference> registered = customers.map(ignored -> document());
        this.documents = registered.map(DocumentReference::id).toSet();
        storage.unitOfWork()
                .run(stores -> {
                    customers.forEach(customer -> {
                        land(stores, request(customer, "waiting", Vector.empty()));
                        land(
                                stores,
                                request(
                                        customer,
                                        "late",
                                        Vector.of(new ReminderSent(stamp(), 1), new ActivityRestricted(stamp()))));
                        land(stores, request(customer, "complete", Vector.of(submitted())));
                        land(stores, onboarding(customer));
                    });
                    Vector.range(0, customers.size()).forEach(number -> stores.publish(questionnaire(number)));
                    registered.forEach(stores::register);
                    return Either.right(customers.size());
                })
                .get();
    }

    private static void land(Stores stores, Seq<Write> steps) {
        Standing.stored(stores, new Commit(steps.head().party(), steps, Vector.empty()))
                .get();
    }

    private Seq<Write> request(CustomerId customer, String questionnaire, Seq<? extends RequestEvent> more) {
        Stamp stamp = new Stamp(Node.GRACE, Node.START);
        RequestEvent opened = new RequestOpened(
                stamp,
                new RequestId(id()),
                customer,
                RequestTrigger.PERIODIC_REVIEW,
                Option.none(),
                new QuestionnaireRef(new QuestionnaireId(questionnaire), 1),
                DeadlinePolicy.STANDARD.deadlineOf(stamp.at()));
        EddRequest born = EddRequest.LIFECYCLE.born(opened);
        return more.<RequestEvent>map(event -> event)
                .scanLeft(
                        new Step<>(opened, born),
                        (step, event) -> new Step<>(event, EddRequest.LIFECYCLE.evolve(step.next(), event)))
                .zipWithIndex((step, index) -> Write.ofRequest(step, index));
    }

    private RequestEvent submitted() {
        Stamp stamp = stamp();
        Answers answers = new Answers(
                new QuestionnaireId("complete"),
                1,
                Vector.of(new GivenAnswer(CaseWork.STORY, new Answer.Text("I sold a house"), Option.none())));
        Completion completion = new Completion(DeadlinePolicy.STANDARD.reviewDueOf(stamp.at()), false);
        return new AnswersSubmitted(stamp, answers, Vector.empty(), Vector.empty(), Option.some(completion));
    }

    private Seq<Write> onboarding(CustomerId customer) {
        OnboardingEvent begun = new OnboardingBegun(stamp(), new OnboardingId(id()), customer);
        return Vector.of(Write.ofOnboarding(new Step<>(begun, Onboarding.LIFECYCLE.born(begun)), 0));
    }

    private static Questionnaire questionnaire(int number) {
        return new Questionnaire(new QuestionnaireId("of-" + number), 1, "Number " + number, CaseWork.ASKED.prompts());
    }

    private DocumentReference document() {
        return new DocumentReference(
                new DocumentId(id()),
                owner,
                new FileName("bill.pdf"),
                DocumentType.UTILITY_BILL,
                ContentType.PDF,
                1_000,
                new Sha256("ab".repeat(32)),
                stamp().at());
    }

    private Stamp stamp() {
        now = now.plusMillis(1);
        return new Stamp(Node.GRACE, now);
    }

    private UUID id() {
        ids++;
        return new UUID(0x019C_0000_0000_7000L, 0x8000_0000_0000_0000L + ids);
    }
}
