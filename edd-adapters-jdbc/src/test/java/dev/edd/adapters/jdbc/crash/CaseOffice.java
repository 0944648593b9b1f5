package dev.edd.adapters.jdbc.crash;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Submitted;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.Edd;
import dev.edd.ports.UploadTookTooLongException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** The part of an office that asks its customers and onboards them: one thing after another, chosen at random. For one thread. */
final class CaseOffice {
    private static final PromptId STORY = new PromptId("story");
    private static final PromptId PROOF = new PromptId("proof");

    /** What customers are asked whose risk is high at onboarding. */
    static final Questionnaire ONBOARDING = questionnaire("onboarding");

    private static final int REMEMBERED = 12;
    private static final int A_CHUNK = 256 * 1024;
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");
    private static final CustomerReason REASON = new CustomerReason("no", "We \"cannot\"\tsay more");
    private static final InternalNote NOTE = new InternalNote("Line 1\nline 2");
    private static final Questionnaire ASKED = questionnaire("asked");
    private static final Questionnaire AGAIN = questionnaire("again");
    private static final String FILE = "bill";

    private final Edd edd;
    private final Random random;
    private Vector<RequestId> requests = Vector.empty();
    private Vector<OnboardingId> onboardings = Vector.empty();

    CaseOffice(Edd edd, Random random) {
        this.edd = edd;
        this.random = random;
    }

    /** Does the next thing, for a customer if it begins something. */
    void take(CustomerId customer) {
        int choice = random.nextInt(16);
        if (requests.isEmpty() || choice == 0) {
            ask(customer);
        } else if (onboardings.isEmpty() || choice == 1) {
            edd.onboardings()
                    .begin(customer, PARTNER)
                    .forEach(begun ->
                            onboardings = onboardings.append(begun.id()).takeRight(REMEMBERED));
        } else if (choice == 2 || choice == 3) {
            rate(one(onboardings));
        } else if (choice == 4) {
            edd.onboardings().complete(one(onboardings), RiskRating.LOW, OFFICER);
        } else if (choice == 5 && random.nextBoolean()) {
            edd.onboardings().terminate(one(onboardings), REASON, Option.some(NOTE), OFFICER);
        } else if (choice == 6) {
            edd.requests().remindDue(10);
            edd.requests().restrictOverdue(10);
        } else if (choice <= 9) {
            answer(one(requests));
        } else if (choice <= 12) {
            attach(one(requests));
        } else if (choice <= 14) {
            edd.requests().beginReview(one(requests), OFFICER);
        } else {
            decide(one(requests));
        }
    }

    private void ask(CustomerId customer) {
        edd.questionnaires()
                .publish(ASKED)
                .flatMap(asked -> edd.requests()
                        .open(customer, RequestTrigger.PERIODIC_REVIEW, QuestionnaireRef.of(asked), OFFICER))
                .forEach(opened -> remember(opened.id()));
    }

    private void rate(OnboardingId id) {
        edd.onboardings()
                .rate(id, random.nextBoolean() ? RiskRating.HIGH : RiskRating.MEDIUM, OFFICER)
                .toOption()
                .flatMap(CaseOffice::waiting)
                .forEach(this::remember);
    }

    private static Option<RequestId> waiting(Onboarding onboarding) {
        return onboarding instanceof PausedForEdd paused ? Option.some(paused.request()) : Option.none();
    }

    private void attach(RequestId id) {
        edd.requests()
                .find(id)
                .filter(Submitted.class::isInstance)
                .map(Submitted.class::cast)
                .forEach(submitted -> submitted
                        .submission()
                        .awaited()
                        .headOption()
                        .flatMap(file -> uploaded(
                                submitted.header().customer(), file.name().value()))
                        .forEach(document -> edd.requests().attachDocument(id, document.id(), PARTNER)));
    }

    /** Half of the customers have uploaded before, and half name what they will upload. */
    private void answer(RequestId id) {
        edd.requests()
                .find(id)
                .filter(Requested.class::isInstance)
                .map(asked -> random.nextBoolean()
                        ? new RawFile.ByName(FILE)
                        : uploaded(asked.header().customer(), FILE)
                                .<RawFile>map(document ->
                                        new RawFile.ById(document.id().value().toString()))
                                .getOrElse(() -> new RawFile.ByName(FILE)))
                .forEach(file -> edd.requests().submitAnswers(id, sheet(file), PARTNER));
    }

    private static AnswerSheet sheet(RawFile file) {
        return AnswerSheet.of(
                new SheetEntry(
                        STORY.value(), Option.some(new RawAnswer.Text("I sold \\ a house")), Option.some("Really\n")),
                SheetEntry.of(PROOF.value(), new RawAnswer.Files(Vector.of(file))));
    }

    /** One of ten is larger than a chunk. */
    private Option<DocumentReference> uploaded(CustomerId customer, String name) {
        byte[] content =
                new byte[random.nextInt(10) == 0 ? A_CHUNK + 1 + random.nextInt(A_CHUNK) : 1 + random.nextInt(1_000)];
        random.nextBytes(content);
        try {
            return edd.documents()
                    .upload(
                            customer,
                            new FileName(name + ".png"),
                            DocumentType.UTILITY_BILL,
                            ContentType.PNG,
                            new ByteArrayInputStream(content))
                    .toOption();
        } catch (UploadTookTooLongException aDayWentBy) {
            // the clock of a writer leaps, also amid an upload
            return Option.none();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void decide(RequestId id) {
        int choice = random.nextInt(4);
        if (choice == 0) {
            edd.requests().accept(id, OFFICER);
        } else if (choice == 1) {
            edd.requests().fail(id, REASON, NOTE, OFFICER);
        } else if (choice == 2) {
            Seq<PromptOutcome> outcomes =
                    Vector.of(new PromptOutcome.Refused(STORY, REASON), new PromptOutcome.Refused(PROOF, REASON));
            edd.requests().requestFurther(id, outcomes, AGAIN, OFFICER);
        } else {
            edd.requests().cancel(id, OFFICER);
        }
    }

    private void remember(RequestId id) {
        requests = requests.append(id).takeRight(REMEMBERED);
    }

    private <T> T one(Vector<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Questionnaire questionnaire(String id) {
        return new Questionnaire(
                new QuestionnaireId(id),
                1,
                "Where does the money come from?",
                Vector.of(
                        Prompt.required(STORY, "Tell us", ResponseType.FreeForm.upTo(500))
                                .withOptionalFreeForm(true),
                        Prompt.required(PROOF, "Show us", new ResponseType.FileUpload(DocumentRequirement.upTo(2)))));
    }
}
