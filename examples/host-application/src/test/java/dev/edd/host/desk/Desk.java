package dev.edd.host.desk;

import static java.util.Objects.requireNonNull;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.FurtherQuestions;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.host.wire.questions.FurtherForm;
import dev.edd.host.wire.questions.LastRound;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A library in memory, a customer who is asked about trading, and the officer who asks. */
public final class Desk {
    public static final Actor PARTNER = new Actor.Partner("partner");
    public static final Actor OFFICER = new Actor.Officer("olivia");

    public static final PromptId TRADES = new PromptId("trades");
    public static final PromptId HOW = new PromptId("how");
    public static final PromptId PASSPORT = new PromptId("passport");

    public static final Questionnaire FORM = new Questionnaire(
            new QuestionnaireId("trading"),
            1,
            "Trading - Individual",
            Vector.of(
                    Prompt.required(TRADES, "Do you trade?", new ResponseType.YesNo()),
                    Prompt.required(HOW, "How do you trade?", ResponseType.FreeForm.upTo(100))
                            .withCondition(Option.some(new Condition.AnsweredYes(TRADES))),
                    Prompt.required(
                            PASSPORT,
                            "Your passport, please.",
                            new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.PASSPORT)))));

    public static final CustomerReason EXPIRED = new CustomerReason("expired", "The passport has expired.");
    private static final InternalNote NOTE = new InternalNote("Suspicious.");

    public final Edd edd;
    public final CustomerId customer;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));

    public Desk() {
        this(MemoryStorage.create());
    }

    public Desk(Storage storage) {
        edd = Edd.on(storage, new ScriptedInquiries(), new ScriptedScreening())
                .clock(clock)
                .documents(MemoryVault.create(), head -> ContentType.PDF)
                .build();
        customer = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), PARTNER)
                .get()
                .id();
        requireNonNull(edd.questionnaires().publish(FORM).get());
    }

    /** Asks the customer. */
    public RequestId ask() {
        return ask(FORM);
    }

    public RequestId ask(Questionnaire form) {
        requireNonNull(edd.questionnaires().publish(form).get());
        return edd.requests()
                .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(form), OFFICER)
                .get()
                .id();
    }

    /** The customer trades by telephone, and names a file. */
    public EddRequest answer(RequestId request, String file) {
        return edd.requests()
                .submitAnswers(
                        request,
                        AnswerSheet.of(
                                SheetEntry.of(TRADES.value(), new RawAnswer.YesNo(true)),
                                SheetEntry.of(HOW.value(), new RawAnswer.Text("By telephone")),
                                passport(file)),
                        PARTNER)
                .get();
    }

    /** The customer answers what is asked again. */
    public EddRequest answerAgain(RequestId request, String file) {
        return edd.requests()
                .submitAnswers(request, AnswerSheet.of(passport(file)), PARTNER)
                .get();
    }

    private static SheetEntry passport(String file) {
        return SheetEntry.of(PASSPORT.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName(file))));
    }

    /** Each upload is a second later than the one before. */
    public DocumentReference upload(String name, DocumentType type, String content) {
        clock.advance(Duration.ofSeconds(1));
        try {
            return edd.documents()
                    .upload(
                            customer,
                            new FileName(name),
                            type,
                            ContentType.PDF,
                            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                    .get();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Answered, with its passport, and in review. */
    public EddRequest reviewing() {
        RequestId request = ask();
        answer(request, "passport.pdf");
        return review(request, "an old one");
    }

    public EddRequest review(RequestId request, String content) {
        DocumentReference passport = upload("passport.pdf", DocumentType.PASSPORT, content);
        requireNonNull(
                edd.requests().attachDocument(request, passport.id(), PARTNER).get());
        return edd.requests().beginReview(request, OFFICER).get();
    }

    /** The passport is refused, and asked for once more. */
    public EddRequest sendBack(EddRequest request) {
        clock.advance(Duration.ofSeconds(1));
        LastRound last = LastRound.of(request);
        Vector<PromptOutcome> outcomes = Vector.ofAll(
                        last.handedIn().get().answers().given())
                .map(given -> given.prompt().equals(PASSPORT)
                        ? new PromptOutcome.Refused(PASSPORT, EXPIRED)
                        : new PromptOutcome.Accepted(given.prompt()));
        Questionnaire asked = edd.questionnaires().find(last.questionnaire()).get();
        Questionnaire further = FurtherQuestions.of(
                        FurtherForm.idOf(request.id()), last.round().number() + 1, asked, outcomes, Vector.empty())
                .get();
        return edd.requests()
                .requestFurther(request.id(), outcomes, further, OFFICER)
                .get();
    }

    public EddRequest fail(RequestId request) {
        return edd.requests()
                .fail(request, new CustomerReason("compliance", "We cannot go on."), NOTE, OFFICER)
                .get();
    }

    public EddRequest found(RequestId request) {
        return edd.requests().find(request).get();
    }
}
