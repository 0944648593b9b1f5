package dev.edd.host.demo;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType.FileUpload;
import dev.edd.domain.questionnaire.ResponseType.FreeForm;
import dev.edd.domain.questionnaire.ResponseType.SingleSelect;
import dev.edd.host.tenant.Tenants;
import io.vavr.collection.Vector;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What officers of the demo may ask: forms titled and numbered as those of seed 003 are (facts 3.1, 3.2; the texts of its
 * vendor's questions are not public).
 */
@Component
@Profile("demo")
final class DemoQuestionnaires implements SmartInitializingSingleton {
    private static final int LONGEST = 2_000;

    static final Questionnaire INDIVIDUAL = new Questionnaire(
            new QuestionnaireId("individual"),
            1,
            "EDDQ - Individual",
            Vector.of(
                    text("1", "What is your occupation, and who employs you?"),
                    text("2", "Why have your transfers grown?"),
                    select("3", "Where do your funds come from?", "Salary", "Savings", "Sale of property", "Other")
                            .withOptionalFreeForm(true),
                    select("4", "How much do you expect to transfer a month?", "Up to $10,000", "More than $10,000"),
                    text("5", "Is there anything else that we should know?").withRequired(false),
                    file(
                            "52",
                            "Please upload a valid identity document.",
                            DocumentType.IDENTITY_DOCUMENT,
                            DocumentType.PASSPORT,
                            DocumentType.DRIVERS_LICENSE),
                    file(
                                    "53",
                                    "If you have moved, please upload a proof of your residence.",
                                    DocumentType.PROOF_OF_ADDRESS,
                                    DocumentType.UTILITY_BILL,
                                    DocumentType.BANK_STATEMENT)
                            .withRequired(false)));

    static final Questionnaire BUSINESS = new Questionnaire(
            new QuestionnaireId("business"),
            1,
            "EDDQ - Business",
            Vector.of(
                    text("6", "What does your business do?"),
                    text("7", "In which countries are your customers?"),
                    select(
                                    "8",
                                    "Which of these do you offer to others?",
                                    "Custody of Virtual Currency",
                                    "Exchange of Virtual Currency",
                                    "None of these")
                            .withOptionalFreeForm(true),
                    file("9", "Please upload a chart of your owners.", DocumentType.OWNERSHIP_CHART)));

    private final Tenants tenants;

    DemoQuestionnaires(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tenants.all()
                .forEach(tenant -> Vector.of(INDIVIDUAL, BUSINESS)
                        .map(tenant.edd().questionnaires()::publish)
                        .forEach(published -> published.getOrElseThrow(refusal ->
                                new IllegalStateException("a demo questionnaire is refused: " + refusal.code()))));
    }

    private static Prompt text(String id, String text) {
        return Prompt.required(new PromptId(id), text, FreeForm.upTo(LONGEST));
    }

    private static Prompt select(String id, String text, String... options) {
        return Prompt.required(
                new PromptId(id), text, new SingleSelect(Vector.of(options).map(OfferedOption::inWords)));
    }

    private static Prompt file(String id, String text, DocumentType... types) {
        return Prompt.required(new PromptId(id), text, new FileUpload(DocumentRequirement.one(types)));
    }
}
