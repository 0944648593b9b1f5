package dev.edd.domain.questionnaire;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;

/** The questionnaires that come with the library. */
public final class StandardQuestionnaires {
    /** The prompt of {@link #ONBOARDING_EDD} for a proof of address. */
    public static final PromptId PROOF_OF_ADDRESS = new PromptId("proof_of_address");

    /** The prompt of {@link #ONBOARDING_EDD} for the source of funds. */
    public static final PromptId SOURCE_OF_FUNDS = new PromptId("source_of_funds");

    /** The prompt of {@link #ONBOARDING_EDD} for a selfie. */
    public static final PromptId SELFIE = new PromptId("selfie");

    /** What a customer is asked for whose risk is high at onboarding (seed 001): three uploads, each required. */
    public static final Questionnaire ONBOARDING_EDD = new Questionnaire(
            new QuestionnaireId("onboarding_edd"),
            1,
            "Enhanced due diligence at onboarding",
            Vector.of(proofOfAddress(), sourceOfFunds(), selfie()));

    /** The prompt of {@link #RISK_EDD}. */
    public static final PromptId SUBMISSION = new PromptId("submission");

    /**
     * What a customer is asked for whose risk has become high, or is to be reviewed (seed 002): an EDD submission. One that cites
     * the request is the answer.
     */
    public static final Questionnaire RISK_EDD =
            new Questionnaire(new QuestionnaireId("risk_edd"), 1, "Enhanced due diligence", Vector.of(submission()));

    private StandardQuestionnaires() {}

    private static Prompt submission() {
        return Prompt.required(
                SUBMISSION,
                "Please tell us about your work, your income and your wealth, or about your business, in an EDD submission"
                        + " whose case is this request.",
                ResponseType.FreeForm.of(NamedFormat.EDD_SUBMISSION));
    }

    private static Prompt proofOfAddress() {
        return Prompt.required(
                PROOF_OF_ADDRESS,
                "Please upload a utility bill, a bank statement or a government document that confirms your residence.",
                new ResponseType.FileUpload(DocumentRequirement.upTo(
                        3, DocumentType.PROOF_OF_ADDRESS, DocumentType.UTILITY_BILL, DocumentType.BANK_STATEMENT)));
    }

    /** Documents that explain and prove: the explanation may also be a note. */
    private static Prompt sourceOfFunds() {
        return Prompt.required(
                        SOURCE_OF_FUNDS,
                        "Please upload documents that explain and prove where your wealth comes from, such as payslips or"
                                + " investment statements.",
                        new ResponseType.FileUpload(DocumentRequirement.upTo(
                                10,
                                DocumentType.SOURCE_OF_FUNDS,
                                DocumentType.PAYSLIP,
                                DocumentType.BANK_STATEMENT,
                                DocumentType.TAX_FORM)))
                .withOptionalFreeForm(true);
    }

    private static Prompt selfie() {
        return Prompt.required(
                SELFIE,
                "Please upload a picture that clearly shows your face.",
                new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.SELFIE)
                        .withContentTypes(LinkedHashSet.of(ContentType.JPEG, ContentType.PNG))));
    }
}
