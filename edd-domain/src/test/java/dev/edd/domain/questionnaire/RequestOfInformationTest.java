package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The prompts of seed 003: free-form, single-select, one of them with a note, and a file by its name. */
class RequestOfInformationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Vector<OfferedOption> BUSINESSES =
            Vector.of(OfferedOption.inWords("Custody of Virtual Currency"), OfferedOption.inWords("Other"));
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("1"),
            1,
            "Individual",
            Vector.of(
                    prompt("1", ResponseType.FreeForm.upTo(200)),
                    prompt("2", new ResponseType.SingleSelect(BUSINESSES)),
                    prompt("3", new ResponseType.SingleSelect(BUSINESSES)).withOptionalFreeForm(true),
                    prompt(
                            "52",
                            new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.IDENTITY_DOCUMENT)))));
    private static final QuestionnaireValidator VALIDATOR = QuestionnaireValidator.of(QUESTIONNAIRE);

    private static final SheetEntry PURPOSE = SheetEntry.of("1", new RawAnswer.Text("Savings"));
    private static final SheetEntry BUSINESS = SheetEntry.of("2", new RawAnswer.Chosen("Other"));
    private static final SheetEntry NOTED = new SheetEntry(
            "3", Option.some(new RawAnswer.Chosen("Custody of Virtual Currency")), Option.some("For a friend"));
    private static final SheetEntry FILE =
            SheetEntry.of("52", new RawAnswer.Files(Vector.of(new RawFile.ByName("id_file"))));

    @Test
    void an_option_in_words_is_chosen_by_what_the_customer_reads() {
        assertThat(OfferedOption.inWords("Other")).isEqualTo(new OfferedOption(new OptionId("Other"), "Other"));
    }

    @Test
    void a_sheet_that_answers_everything_is_accepted() {
        Answers answers = VALIDATOR
                .validate(AnswerSheet.of(FILE, NOTED, PURPOSE, BUSINESS), TODAY)
                .get();

        assertThat(answers.given().map(each -> each.prompt().value())).containsExactly("1", "2", "3", "52");
        assertThat(answers.to(new PromptId("3")))
                .containsExactly(new GivenAnswer(
                        new PromptId("3"),
                        new Answer.Chosen(new OptionId("Custody of Virtual Currency")),
                        Option.some("For a friend")));
        assertThat(answers.fileNames()).containsExactly(new FileName("id_file"));
        assertThat(answers.documents()).isEmpty();
    }

    @Test
    void what_is_required_is_missed_and_nothing_else_is_said() {
        assertThat(said(AnswerSheet.of(PURPOSE, NOTED)))
                .containsExactly(
                        "prompts.2.response: An answer is required", "prompts.52.response: An answer is required");
    }

    @Test
    void an_option_that_is_not_offered_a_note_that_is_not_allowed_and_a_path_are_each_refused() {
        SheetEntry purpose = new SheetEntry("1", Option.some(new RawAnswer.Text(" ")), Option.some("A note"));
        SheetEntry business = SheetEntry.of("2", new RawAnswer.Chosen("other"));
        SheetEntry file = SheetEntry.of("52", new RawAnswer.Files(Vector.of(new RawFile.ByName("../id_file"))));

        assertThat(said(AnswerSheet.of(purpose, business, NOTED, file, SheetEntry.of("4", new RawAnswer.Text("x")))))
                .containsExactly(
                        "prompts.1.response: The text is blank",
                        "prompts.1.note: The prompt takes no note",
                        "prompts.2.response: The option is not offered",
                        "prompts.52.response[0]: The file name holds a path separator",
                        "entries[4]: The questionnaire has no such prompt");
    }

    @Test
    void a_prompt_that_is_answered_twice_is_not_answered_at_all() {
        assertThat(said(AnswerSheet.of(PURPOSE, BUSINESS, BUSINESS, NOTED, FILE)))
                .containsExactly("prompts.2.response: The prompt is answered more than once");
    }

    @Test
    void nothing_that_was_answered_is_shown() {
        Answers answers = VALIDATOR
                .validate(AnswerSheet.of(PURPOSE, BUSINESS, NOTED, FILE), TODAY)
                .get();

        assertThat(List.of(answers, answers.given(), answers.given().map(GivenAnswer::answer), answers.fileNames())
                        .map(Object::toString))
                .allMatch(text -> text.length() > 10)
                .noneMatch(text -> text.contains("Savings") || text.contains("Custody") || text.contains("friend"))
                .noneMatch(text -> text.contains("id_file") || text.contains("Other"));
    }

    @Test
    void a_sheet_cites_each_document_once_and_no_file_that_is_only_named() {
        DocumentId passport = new DocumentId(new UUID(0, 1));
        RawAnswer files = new RawAnswer.Files(Vector.of(
                new RawFile.ById(passport.value().toString()),
                new RawFile.ByName("id_file"),
                new RawFile.ById("no id"),
                new RawFile.ById(passport.value().toString())));

        assertThat(AnswerSheet.of(PURPOSE, SheetEntry.of("52", files)).documents())
                .containsExactly(passport);
        assertThat(AnswerSheet.of(PURPOSE, FILE).documents()).isEmpty();
        assertThat(AnswerSheet.of(PURPOSE, FILE)).hasToString("AnswerSheet[2 entries]");
    }

    @Test
    void of_no_kind_of_answer_anything_is_shown_but_the_kind() {
        assertThat(List.of(
                                new Answer.Text("Savings"),
                                new Answer.Chosen(new OptionId("daily")),
                                new Answer.SeveralChosen(Vector.of(new OptionId("daily"))),
                                new Answer.YesNo(true),
                                new Answer.WholeNumber(7),
                                new Answer.Amount(Money.of(7, "EUR")),
                                new Answer.Day(TODAY))
                        .map(Object::toString))
                .containsExactly(
                        "Text[redacted]",
                        "Chosen[redacted]",
                        "SeveralChosen[redacted]",
                        "YesNo[redacted]",
                        "WholeNumber[redacted]",
                        "Amount[redacted]",
                        "Day[redacted]");
    }

    @Test
    void an_answer_is_of_the_kind_that_was_asked_for() {
        assertThat(new Answer.YesNo(true).code()).isEqualTo(new ResponseType.YesNo().code());
        assertThat(new Answer.WholeNumber(1).code()).isEqualTo(new ResponseType.WholeNumber(0, 1).code());
    }

    private static Prompt prompt(String id, ResponseType response) {
        return Prompt.required(new PromptId(id), "What is asked", response);
    }

    private static Seq<String> said(AnswerSheet sheet) {
        return VALIDATOR
                .validate(sheet, TODAY)
                .fold(violations -> violations, answers -> Vector.<Violation>empty())
                .map(each -> each.path().text() + ": " + each.text());
    }
}
