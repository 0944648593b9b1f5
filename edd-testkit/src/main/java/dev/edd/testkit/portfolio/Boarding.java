package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentType;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.risk.RiskRating;
import dev.edd.ports.Onboardings;
import io.vavr.collection.Vector;

/** Onboards customers. */
record Boarding(Office office, Papers papers, Asking asking) {
    OnboardingId begin(CustomerId customer) {
        OnboardingId id = office.done(onboardings().begin(customer, Office.APP)).id();
        office.deliver();
        return id;
    }

    void complete(OnboardingId onboarding) {
        office.done(onboardings().complete(onboarding, RiskRating.LOW, Office.OFFICER));
    }

    /** The risk is high: what a request asks comes first. */
    RequestId hold(OnboardingId onboarding) {
        PausedForEdd paused =
                (PausedForEdd) office.done(onboardings().rate(onboarding, RiskRating.HIGH, Office.OFFICER));
        return paused.request();
    }

    void clear(CustomerId customer, OnboardingId onboarding) {
        asking.acceptAnswered(answered(customer, onboarding));
        complete(onboarding);
    }

    void turnAway(CustomerId customer, OnboardingId onboarding) {
        asking.failAnswered(answered(customer, onboarding));
    }

    private RequestId answered(CustomerId customer, OnboardingId onboarding) {
        RequestId request = hold(onboarding);
        office.done(office.edd()
                .requests()
                .submitAnswers(
                        request,
                        AnswerSheet.of(
                                cited(
                                        StandardQuestionnaires.PROOF_OF_ADDRESS,
                                        papers.pdf(customer, "address.pdf", DocumentType.PROOF_OF_ADDRESS)),
                                cited(
                                        StandardQuestionnaires.SOURCE_OF_FUNDS,
                                        papers.pdf(customer, "payslip.pdf", DocumentType.PAYSLIP)),
                                cited(
                                        StandardQuestionnaires.SELFIE,
                                        papers.jpeg(customer, "selfie.jpg", DocumentType.SELFIE))),
                        Office.APP));
        return request;
    }

    private static SheetEntry cited(PromptId prompt, DocumentId document) {
        return SheetEntry.of(
                prompt.value(),
                new RawAnswer.Files(Vector.of(new RawFile.ById(document.value().toString()))));
    }

    private Onboardings onboardings() {
        return office.edd().onboardings();
    }
}
