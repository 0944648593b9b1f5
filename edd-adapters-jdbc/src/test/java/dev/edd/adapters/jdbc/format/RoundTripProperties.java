package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripProperties {
    @Property
    void a_verification_comes_back_as_it_was(@ForAll Verification verification) {
        comesBack(VerificationFormats.VERIFICATION, verification);
    }

    @Property
    void a_customer_comes_back_as_it_was(@ForAll Customer customer) {
        comesBack(PartyFormats.CUSTOMER, customer);
    }

    @Property
    void a_counterparty_comes_back_as_it_was(@ForAll Counterparty counterparty) {
        comesBack(PartyFormats.COUNTERPARTY, counterparty);
    }

    @Property
    void what_happened_to_a_verification_comes_back_as_it_was(@ForAll VerificationEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void what_happened_to_a_customer_comes_back_as_it_was(@ForAll CustomerEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void what_happened_to_a_counterparty_comes_back_as_it_was(@ForAll CounterpartyEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void a_request_comes_back_as_it_was(@ForAll EddRequest request) {
        comesBack(RequestFormats.REQUEST, request);
    }

    @Property
    void what_happened_to_a_request_comes_back_as_it_was(@ForAll RequestEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void an_onboarding_comes_back_as_it_was(@ForAll Onboarding onboarding) {
        comesBack(OnboardingFormats.ONBOARDING, onboarding);
    }

    @Property
    void what_happened_to_an_onboarding_comes_back_as_it_was(@ForAll OnboardingEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void a_submission_comes_back_as_it_was(@ForAll EddSubmission submission) {
        comesBack(SubmissionFormats.SUBMISSION, submission);
    }

    @Property
    void what_happened_to_a_submission_comes_back_as_it_was(@ForAll SubmissionEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void a_rating_comes_back_as_it_was(@ForAll CustomerRating rating) {
        comesBack(RatingFormats.RATING, rating);
    }

    @Property
    void what_happened_to_a_rating_comes_back_as_it_was(@ForAll RatingEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void a_questionnaire_comes_back_as_it_was(@ForAll Questionnaire questionnaire) {
        comesBack(QuestionnaireFormats.QUESTIONNAIRE, questionnaire);
    }

    @Property
    void a_document_comes_back_as_it_was(@ForAll DocumentReference document) {
        comesBack(DocumentFormats.DOCUMENT, document);
    }

    private static <T> void comesBack(Format<T> format, T value) {
        String text = format.write(value);
        T read = format.read(text);
        assertThat(read).isEqualTo(value).hasSameClassAs(value).hasSameHashCodeAs(value);
        assertThat(format.write(read)).isEqualTo(text).doesNotContain("\n");
    }
}
