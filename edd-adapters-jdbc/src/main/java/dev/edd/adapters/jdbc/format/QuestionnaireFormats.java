package dev.edd.adapters.jdbc.format;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.PromptBuilder;
import dev.edd.domain.questionnaire.Questionnaire;
import io.vavr.collection.Vector;

/** How questionnaires are stored. */
public final class QuestionnaireFormats {
    /** Questionnaires. */
    public static final Format<Questionnaire> QUESTIONNAIRE = new Format<>(
            "questionnaire",
            Vector.of(new Kind<>(
                    Questionnaire.class,
                    "questionnaire",
                    (form, questionnaire) -> form.put("id", questionnaire.id().value())
                            .put("version", questionnaire.version())
                            .put("title", questionnaire.title())
                            .putForms("prompts", questionnaire.prompts(), QuestionnaireFormats::prompt),
                    form -> new Questionnaire(
                            new QuestionnaireId(form.text("id")),
                            form.count("version"),
                            form.text("title"),
                            form.forms("prompts", QuestionnaireFormats::prompt)))));

    private QuestionnaireFormats() {}

    private static void prompt(BlankForm form, Prompt prompt) {
        form.put("id", prompt.id().value())
                .put("text", prompt.text())
                .putOptionalText("section", prompt.section())
                .put("required", prompt.required())
                .putOption("condition", prompt.condition(), ConditionForms::condition)
                .put("response", prompt.response(), ResponseForms.RESPONSES::write)
                .put("optional_free_form", prompt.optionalFreeForm());
    }

    private static Prompt prompt(FilledForm form) {
        return new PromptBuilder()
                .id(new PromptId(form.text("id")))
                .text(form.text("text"))
                .section(form.option("section", form::text))
                .required(form.flag("required"))
                .condition(form.option("condition", name -> form.form(name, ConditionForms::condition)))
                .response(form.form("response", ResponseForms.RESPONSES::read))
                .optionalFreeForm(form.flag("optional_free_form"))
                .build();
    }
}
