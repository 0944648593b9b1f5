package dev.edd.host.wire.requests;

import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.host.wire.questions.Offered;
import dev.edd.host.wire.questions.Terms;
import dev.edd.host.wire.reading.FormName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prompt as a partner sees it (facts 3.2). */
record PromptLine(
        String id,
        String requiredForm,
        String promptId,
        String ddqId,
        @Nullable String accountType,
        boolean isRequired,
        String prompt,
        String responseType,
        List<String> responseOptions,
        boolean optionalFreeForm,
        Terms terms) {
    static PromptLine of(Questionnaire questionnaire, Prompt prompt) {
        return new PromptLine(
                prompt.id().value(),
                questionnaire.title(),
                prompt.id().value(),
                FormName.of(QuestionnaireRef.of(questionnaire)),
                AccountType.of(questionnaire).map(AccountType::code).getOrNull(),
                // one that applies only after certain answers is not always asked, and the vendor has no word for that
                prompt.required() && prompt.condition().isEmpty(),
                prompt.text(),
                typeOf(prompt.response()),
                Offered.by(prompt.response()).map(OfferedOption::label).toJavaList(),
                prompt.optionalFreeForm(),
                Terms.of(prompt, questionnaire));
    }

    /** The vendor knows the first three (facts 3.2), the others are ours. */
    private static String typeOf(ResponseType response) {
        if (response instanceof ResponseType.FreeForm) {
            return "Free-Form";
        }
        if (response instanceof ResponseType.SingleSelect) {
            return "Single-Select";
        }
        if (response instanceof ResponseType.FileUpload) {
            return "File-Upload";
        }
        if (response instanceof ResponseType.MultiSelect) {
            return "Multi-Select";
        }
        if (response instanceof ResponseType.YesNo) {
            return "Yes-No";
        }
        if (response instanceof ResponseType.WholeNumber) {
            return "Whole-Number";
        }
        return response instanceof ResponseType.Amount ? "Amount" : "Date";
    }
}
