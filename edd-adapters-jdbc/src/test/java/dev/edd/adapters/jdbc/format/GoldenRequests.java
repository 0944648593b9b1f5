package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ACME;
import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.Submission;
import dev.edd.domain.request.Submitted;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** The requests and documents whose texts are committed, and what happened to them. */
final class GoldenRequests {
    static final RequestId REQUEST = new RequestId(UUID.fromString("0196f3c2-1111-7e5d-af64-ab1d4c8e9f05"));
    static final DocumentId BILL_ID = new DocumentId(UUID.fromString("0196f3c2-2222-7e5d-af64-ab1d4c8e9f06"));
    static final CustomerReason BLURRED = new CustomerReason("Unreadable-1", "The picture is blurred, désolé");
    static final InternalNote SUSPICION = new InternalNote("Line 1\nsee \"case 12\" \uD83D\uDE00");

    private static final Instant OPENED = Instant.parse("2026-03-03T09:00:00.000001Z");
    private static final Instant LATER = Instant.parse("2026-03-05T10:30:00.5Z");
    private static final Instant REVIEW_DUE = Instant.parse("2026-03-08T00:00:00Z");
    static final QuestionnaireRef FULL = new QuestionnaireRef(new QuestionnaireId("Bank_edd-2026"), 7);
    private static final QuestionnaireRef AGAIN = new QuestionnaireRef(new QuestionnaireId("7"), 1);
    private static final Deadline IN_BERLIN = new Deadline(
            ZoneId.of("Europe/Berlin"),
            Vector.of(Instant.parse("2026-03-09T23:00:00Z"), Instant.parse("2026-03-12T23:00:00Z")),
            Instant.parse("2026-03-17T23:00:00Z"));
    private static final Deadline IN_UTC =
            new Deadline(ZoneOffset.UTC, Vector.empty(), Instant.parse("2026-04-01T00:00:00.000002Z"));
    private static final Round FIRST = new Round(1, FULL, IN_BERLIN, 2, false);
    private static final Round LATE = FIRST.withRestricted(true);
    private static final Round SECOND = new Round(2, AGAIN, IN_UTC, 0, false);
    private static final FileName BILL_NAME = new FileName("Strom März \"2026\".pdf");
    private static final FileName SCAN = new FileName("scan");
    private static final AwaitedFile AWAITED =
            new AwaitedFile(GoldenQuestionnaires.PROOF, SCAN, GoldenQuestionnaires.PROOFS);
    private static final AttachedDocument CITED =
            new AttachedDocument(GoldenQuestionnaires.PROOF, Option.none(), document(ADA));
    private static final AttachedDocument UPLOADED =
            new AttachedDocument(GoldenQuestionnaires.PROOF, Option.some(SCAN), document(ADA));
    private static final Answers EVERY_KIND = new Answers(
            FULL.id(),
            FULL.version(),
            Vector.of(
                    given(GoldenQuestionnaires.TRADE, new Answer.Chosen(GoldenQuestionnaires.RETAIL)),
                    given(
                            GoldenQuestionnaires.COUNTRIES,
                            new Answer.SeveralChosen(
                                    Vector.of(GoldenQuestionnaires.JAPAN, GoldenQuestionnaires.FRANCE))),
                    given(GoldenQuestionnaires.ABROAD, new Answer.YesNo(true)),
                    given(GoldenQuestionnaires.STAFF, new Answer.WholeNumber(Long.MIN_VALUE)),
                    given(GoldenQuestionnaires.TURNOVER, new Answer.Amount(Money.of(Long.MAX_VALUE, "JPY"))),
                    given(GoldenQuestionnaires.FOUNDED, new Answer.Day(LocalDate.of(9, 2, 28))),
                    new GivenAnswer(
                            GoldenQuestionnaires.STORY,
                            new Answer.Text("Tab\tand \"quotes\" and 李"),
                            Option.some("A note")),
                    given(
                            GoldenQuestionnaires.PROOF,
                            new Answer.Files(Vector.of(new CitedFile.ById(BILL_ID), new CitedFile.ByName(SCAN))))));
    private static final Submission AWAITING = new Submission(EVERY_KIND, Vector.of(AWAITED), Vector.of(CITED));
    private static final Submission COMPLETE =
            new Submission(EVERY_KIND, Vector.of(AWAITED), Vector.of(CITED, UPLOADED));
    private static final Submission SHORT = new Submission(
            new Answers(
                    AGAIN.id(), AGAIN.version(), Vector.of(given(GoldenQuestionnaires.TRADE, new Answer.YesNo(false)))),
            Vector.empty(),
            Vector.empty());
    private static final Vector<PromptOutcome> OUTCOMES = EVERY_KIND
            .given()
            .map(GivenAnswer::prompt)
            .toVector()
            .map(prompt -> prompt.equals(GoldenQuestionnaires.PROOF)
                    ? new PromptOutcome.Refused(prompt, BLURRED)
                    : new PromptOutcome.Accepted(prompt));
    private static final ReviewedRound REFUSED = new ReviewedRound(FIRST, COMPLETE, OUTCOMES);
    private static final ReviewedRound ACCEPTED =
            new ReviewedRound(SECOND, SHORT, Vector.of(new PromptOutcome.Accepted(GoldenQuestionnaires.TRADE)));
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("Key-7 of the bank"), OPENED);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), LATER);
    private static final Stamp BY_POLICY = new Stamp(new Actor.Policy("deadline"), LATER);

    private GoldenRequests() {}

    static Map<String, DocumentReference> documents() {
        return HashMap.of("document", document(ADA), "document.of_counterparty", document(ACME));
    }

    static Map<String, EddRequest> states() {
        return HashMap.<String, EddRequest>of(
                        "requested", new Requested(header(RequestTrigger.INFORMATION_REQUEST), Vector.empty(), LATE),
                        "requested.again",
                                new Requested(header(RequestTrigger.PERIODIC_REVIEW), Vector.of(REFUSED), SECOND),
                        "submitted",
                                new Submitted(
                                        header(RequestTrigger.ONBOARDING_HIGH_RISK),
                                        Vector.empty(),
                                        LATE,
                                        AWAITING,
                                        Option.none()),
                        "submitted.complete",
                                new Submitted(
                                        header(RequestTrigger.RISK_LEVEL_CHANGE),
                                        Vector.empty(),
                                        FIRST,
                                        COMPLETE,
                                        Option.some(REVIEW_DUE)),
                        "in_review",
                                new InReview(
                                        header(RequestTrigger.INFORMATION_CONFLICT),
                                        Vector.empty(),
                                        FIRST,
                                        COMPLETE,
                                        REVIEW_DUE),
                        "reviewed",
                                new Reviewed(header(RequestTrigger.ONGOING_MONITORING), Vector.of(REFUSED, ACCEPTED)))
                .put(
                        "failed",
                        new Failed(
                                header(RequestTrigger.PERIODIC_REVIEW),
                                Vector.of(REFUSED),
                                SECOND,
                                SHORT,
                                BLURRED,
                                SUSPICION))
                .put(
                        "cancelled",
                        new Cancelled(
                                header(RequestTrigger.PERIODIC_REVIEW), Vector.empty(), FIRST, Option.some(AWAITING)))
                .put(
                        "cancelled.unanswered",
                        new Cancelled(header(RequestTrigger.PERIODIC_REVIEW), Vector.empty(), FIRST, Option.none()));
    }

    static Map<String, Event> events() {
        Completion completion = new Completion(REVIEW_DUE, true);
        return HashMap.<String, Event>of(
                        "request_opened",
                        new RequestEvent.RequestOpened(
                                BY_PARTNER,
                                REQUEST,
                                ADA,
                                RequestTrigger.ONBOARDING_HIGH_RISK,
                                Option.some(GoldenOnboardings.ONBOARDING),
                                FULL,
                                IN_BERLIN),
                        "answers_submitted",
                        new RequestEvent.AnswersSubmitted(
                                BY_PARTNER, EVERY_KIND, Vector.of(AWAITED), Vector.of(CITED), Option.none()),
                        "answers_submitted.complete",
                        new RequestEvent.AnswersSubmitted(
                                BY_PARTNER, SHORT.answers(), Vector.empty(), Vector.empty(), Option.some(completion)),
                        "document_attached",
                        new RequestEvent.DocumentAttached(BY_PARTNER, UPLOADED, Option.none()),
                        "document_attached.complete",
                        new RequestEvent.DocumentAttached(BY_PARTNER, UPLOADED, Option.some(completion)),
                        "reminder_sent",
                        new RequestEvent.ReminderSent(BY_POLICY, 2),
                        "activity_restricted",
                        new RequestEvent.ActivityRestricted(BY_POLICY),
                        "review_begun",
                        new RequestEvent.ReviewBegun(BY_OFFICER))
                .put("request_accepted", new RequestEvent.RequestAccepted(BY_OFFICER))
                .put("further_requested", new RequestEvent.FurtherRequested(BY_OFFICER, OUTCOMES, AGAIN, IN_UTC))
                .put("request_failed", new RequestEvent.RequestFailed(BY_OFFICER, BLURRED, SUSPICION))
                .put("request_cancelled", new RequestEvent.RequestCancelled(BY_OFFICER, true));
    }

    static RequestEvent event(String file) {
        return (RequestEvent) events().get(file).get();
    }

    static EddRequest state(String file) {
        return states().get(file).get();
    }

    private static GivenAnswer given(PromptId prompt, Answer answer) {
        return new GivenAnswer(prompt, answer, Option.none());
    }

    static DocumentReference document(PartyId owner) {
        return new DocumentReference(
                BILL_ID,
                owner,
                BILL_NAME,
                DocumentType.UTILITY_BILL,
                ContentType.PDF,
                5_000_000_000L,
                new Sha256("0123456789abcdef".repeat(4)),
                LATER);
    }

    private static RequestHeader header(RequestTrigger trigger) {
        return new RequestHeader(
                REQUEST,
                ADA,
                trigger,
                Option.when(trigger == RequestTrigger.ONBOARDING_HIGH_RISK, GoldenOnboardings.ONBOARDING),
                FULL,
                OPENED,
                LATER);
    }
}
