package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.ports.EddRequests;
import io.vavr.collection.Vector;

/** Asks customers in rounds, and answers for them. */
record Asking(Office office, Papers papers) {
    private static final String PROOF = "proof of address";

    /** What officers ask must be known before they ask it. */
    void publish() {
        office.done(office.edd().questionnaires().publish(Forms.INFORMATION));
    }

    RequestId ask(CustomerId customer, RequestTrigger trigger) {
        return office.done(requests().open(customer, trigger, QuestionnaireRef.of(Forms.INFORMATION), Office.OFFICER))
                .id();
    }

    /** A document is still owed. */
    void answer(RequestId request, Draw draw) {
        office.done(requests()
                .submitAnswers(
                        request,
                        AnswerSheet.of(
                                SheetEntry.of(Forms.OCCUPATION.value(), new RawAnswer.Text(draw.work())),
                                SheetEntry.of(
                                        Forms.SOURCE.value(),
                                        new RawAnswer.Chosen(
                                                draw.any(Forms.SOURCES).id().value())),
                                SheetEntry.of(
                                        Forms.MONTHLY.value(), new RawAnswer.Amount(draw.minorUnits(), Forms.CURRENCY)),
                                file()),
                        Office.APP));
    }

    void complete(CustomerId customer, RequestId request, Draw draw) {
        answer(request, draw);
        attach(customer, request);
    }

    void review(CustomerId customer, RequestId request, Draw draw) {
        complete(customer, request, draw);
        office.done(requests().beginReview(request, Office.OFFICER));
    }

    void accept(CustomerId customer, RequestId request, Draw draw) {
        review(customer, request, draw);
        office.done(requests().accept(request, Office.OFFICER));
    }

    void askAgain(CustomerId customer, RequestId request, Draw draw) {
        review(customer, request, draw);
        office.done(requests().requestFurther(request, Forms.OUTCOMES, Forms.FURTHER, Office.OFFICER));
    }

    void acceptAtLast(CustomerId customer, RequestId request, Draw draw) {
        askAgain(customer, request, draw);
        office.done(requests()
                .submitAnswers(
                        request,
                        AnswerSheet.of(
                                file(), SheetEntry.of(Forms.EXPLANATION.value(), new RawAnswer.Text("I have moved."))),
                        Office.APP));
        attach(customer, request);
        acceptAnswered(request);
    }

    void refuse(CustomerId customer, RequestId request, Draw draw) {
        review(customer, request, draw);
        fail(request);
    }

    void letOff(RequestId request) {
        office.done(requests().cancel(request, Office.OFFICER));
    }

    void acceptAnswered(RequestId request) {
        office.done(requests().beginReview(request, Office.OFFICER));
        office.done(requests().accept(request, Office.OFFICER));
    }

    void failAnswered(RequestId request) {
        office.done(requests().beginReview(request, Office.OFFICER));
        fail(request);
    }

    private void fail(RequestId request) {
        office.done(requests()
                .fail(request, Forms.UNREADABLE, new InternalNote("Not the customer's own."), Office.OFFICER));
    }

    private void attach(CustomerId customer, RequestId request) {
        office.done(requests()
                .attachDocument(
                        request, papers.pdf(customer, PROOF + ".pdf", DocumentType.PROOF_OF_ADDRESS), Office.APP));
    }

    private static SheetEntry file() {
        return SheetEntry.of(Forms.ADDRESS.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName(PROOF))));
    }

    private EddRequests requests() {
        return office.edd().requests();
    }
}
