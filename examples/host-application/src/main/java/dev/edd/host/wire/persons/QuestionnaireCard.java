package dev.edd.host.wire.persons;

import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.host.wire.questions.FurtherForm;
import dev.edd.host.wire.questions.Offered;
import dev.edd.host.wire.questions.OutcomeLine;
import dev.edd.host.wire.questions.Terms;
import dev.edd.host.wire.reading.FormName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as seed 001's vendor shows one (facts 4.5). What the library does not keep of it is null.
 *
 * @param isGeneric whether it may be asked of anybody, and not of one request only
 * @param outcomes of the questions of a further round: what was found of the answers before it
 */
record QuestionnaireCard(
        String id,
        String name,
        @Nullable String description,
        boolean isPublished,
        String ownerType,
        @Nullable String ownerTypeId,
        boolean isGeneric,
        @Nullable String createdAt,
        Version data,
        List<OutcomeLine> outcomes) {
    /** What is asked. */
    record Version(
            String id,
            int versionNumber,
            String questionnaireId,
            @Nullable String createdAt,
            List<Question> questions) {}

    /** One question; the value is always null, since answers are shown to officers only. */
    record Question(
            String id,
            String questionnaireVersionId,
            String label,
            @Nullable String value,
            String questionType,
            int position,
            boolean isOptional,
            List<Choice> options,
            Terms terms) {}

    /** What may be chosen. */
    record Choice(String id, String label) {
        static Choice of(OfferedOption option) {
            return new Choice(option.id().value(), option.label());
        }
    }

    static QuestionnaireCard of(Questionnaire questionnaire, List<OutcomeLine> outcomes) {
        String id = FormName.of(QuestionnaireRef.of(questionnaire));
        List<Question> questions = questionnaire
                .prompts()
                .zipWithIndex((prompt, position) -> question(questionnaire, prompt, position))
                .toJavaList();
        return new QuestionnaireCard(
                id,
                questionnaire.title(),
                null,
                true,
                "person",
                null,
                !FurtherForm.isFor(questionnaire.id()),
                null,
                new Version(id, questionnaire.version(), id, null, questions),
                outcomes);
    }

    private static Question question(Questionnaire questionnaire, Prompt prompt, int position) {
        return new Question(
                prompt.id().value(),
                FormName.of(QuestionnaireRef.of(questionnaire)),
                prompt.text(),
                null,
                typeOf(prompt.response()),
                position,
                !prompt.required() || prompt.condition().isDefined(),
                Offered.by(prompt.response()).map(Choice::of).toJavaList(),
                Terms.of(prompt, questionnaire));
    }

    /** The vendor's seven; an amount is an integer in minor units, and a day a text. */
    private static String typeOf(ResponseType response) {
        if (response instanceof ResponseType.FileUpload upload) {
            return upload.requirement().most() > 1 ? "multiple_documents" : "document";
        }
        if (response instanceof ResponseType.SingleSelect) {
            return "single_choice";
        }
        if (response instanceof ResponseType.MultiSelect) {
            return "multiple_choice";
        }
        if (response instanceof ResponseType.YesNo) {
            return "bool";
        }
        return response instanceof ResponseType.WholeNumber || response instanceof ResponseType.Amount
                ? "integer"
                : "text";
    }
}
