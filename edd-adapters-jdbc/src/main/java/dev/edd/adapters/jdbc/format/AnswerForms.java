package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.FileName;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import io.vavr.collection.Vector;

/** Accepted answers, as they are written and read. */
final class AnswerForms {
    private static final Family<CitedFile> FILES = new Family<>(
            "cited file",
            "cited",
            Vector.of(
                    new Kind<>(
                            CitedFile.ById.class,
                            "by_id",
                            (form, file) -> form.put("document", file.document().value()),
                            form -> new CitedFile.ById(new DocumentId(form.uuid("document")))),
                    new Kind<>(
                            CitedFile.ByName.class,
                            "by_name",
                            (form, file) -> form.put("name", file.name().value()),
                            form -> new CitedFile.ByName(new FileName(form.text("name"))))));

    private static final Family<Answer> ANSWERS = new Family<>(
            "answer",
            "kind",
            Vector.of(
                    Kind.of(
                            Answer.Text.class,
                            (form, answer) -> form.put("text", answer.text()),
                            form -> new Answer.Text(form.text("text"))),
                    Kind.of(
                            Answer.Chosen.class,
                            (form, answer) ->
                                    form.put("option", answer.option().value()),
                            form -> new Answer.Chosen(new OptionId(form.text("option")))),
                    Kind.of(
                            Answer.SeveralChosen.class,
                            (form, answer) -> form.putTexts("options", answer.options().map(OptionId::value)),
                            form -> new Answer.SeveralChosen(form.texts("options").map(OptionId::new))),
                    Kind.of(
                            Answer.YesNo.class,
                            (form, answer) -> form.put("yes", answer.yes()),
                            form -> new Answer.YesNo(form.flag("yes"))),
                    Kind.of(
                            Answer.WholeNumber.class,
                            (form, answer) -> form.put("number", answer.number()),
                            form -> new Answer.WholeNumber(form.number("number"))),
                    Kind.of(
                            Answer.Amount.class,
                            (form, answer) -> form.put("minor_units", answer.amount().minorUnits())
                                    .put("currency", answer.amount().currency().getCurrencyCode()),
                            form -> new Answer.Amount(
                                    new Money(form.number("minor_units"), form.currency("currency")))),
                    Kind.of(
                            Answer.Day.class,
                            (form, answer) -> form.put("day", answer.day().toString()),
                            form -> new Answer.Day(form.day("day"))),
                    Kind.of(
                            Answer.Files.class,
                            (form, answer) -> form.putForms("files", answer.files(), FILES::write),
                            form -> new Answer.Files(form.forms("files", FILES::read)))));

    private AnswerForms() {}

    static void answers(BlankForm form, Answers answers) {
        form.put("questionnaire", answers.questionnaire().value())
                .put("version", answers.version())
                .putForms("given", answers.given(), AnswerForms::given);
    }

    static Answers answers(FilledForm form) {
        return new Answers(
                new QuestionnaireId(form.text("questionnaire")),
                form.count("version"),
                form.forms("given", AnswerForms::given));
    }

    private static void given(BlankForm form, GivenAnswer given) {
        form.put("prompt", given.prompt().value())
                .put("answer", given.answer(), ANSWERS::write)
                .putOptionalText("note", given.note());
    }

    private static GivenAnswer given(FilledForm form) {
        return new GivenAnswer(
                new PromptId(form.text("prompt")),
                form.form("answer", ANSWERS::read),
                form.option("note", form::text));
    }
}
