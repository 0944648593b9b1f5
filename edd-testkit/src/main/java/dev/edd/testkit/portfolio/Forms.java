package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.FurtherQuestions;
import dev.edd.domain.request.PromptOutcome;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Currency;

/** What officers of a portfolio ask, and ask further. */
final class Forms {
    static final PromptId OCCUPATION = new PromptId("occupation");
    static final PromptId SOURCE = new PromptId("source_of_funds");
    static final PromptId MONTHLY = new PromptId("monthly_transfers");
    static final PromptId ADDRESS = new PromptId("proof_of_address");
    static final PromptId EXPLANATION = new PromptId("explanation");
    static final String CURRENCY = "USD";
    static final CustomerReason UNREADABLE = new CustomerReason("unreadable", "The scan cannot be read.");

    static final Vector<OfferedOption> SOURCES = Vector.of(
            new OfferedOption(new OptionId("salary"), "Salary"),
            new OfferedOption(new OptionId("savings"), "Savings"),
            new OfferedOption(new OptionId("property"), "Sale of property"));

    static final Questionnaire INFORMATION = new Questionnaire(
            new QuestionnaireId("information_request"),
            1,
            "Information about you",
            Vector.of(
                    Prompt.required(OCCUPATION, "What do you do for a living?", ResponseType.FreeForm.upTo(2_000)),
                    Prompt.required(SOURCE, "Where does your money come from?", new ResponseType.SingleSelect(SOURCES)),
                    Prompt.required(
                            MONTHLY,
                            "How much do you transfer in a month?",
                            new ResponseType.Amount(Currency.getInstance(CURRENCY), 0, 100_000_000_000L)),
                    Prompt.required(
                            ADDRESS,
                            "Please upload a proof of your address.",
                            new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.PROOF_OF_ADDRESS)))));

    /** The proof of address cannot be read. */
    static final Seq<PromptOutcome> OUTCOMES = Vector.of(
            new PromptOutcome.Accepted(OCCUPATION),
            new PromptOutcome.Accepted(SOURCE),
            new PromptOutcome.Accepted(MONTHLY),
            new PromptOutcome.Refused(ADDRESS, UNREADABLE));

    static final Questionnaire FURTHER = FurtherQuestions.of(
                    new QuestionnaireId("information_request_further"),
                    1,
                    INFORMATION,
                    OUTCOMES,
                    Vector.of(Prompt.required(
                            EXPLANATION, "Since when have you lived there?", ResponseType.FreeForm.upTo(2_000))))
            .get();

    private Forms() {}
}
