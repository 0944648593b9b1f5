package dev.edd.host.wire.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ResponseSheetTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Questionnaire FORM = new Questionnaire(
            new QuestionnaireId("form"),
            1,
            "Form",
            Vector.of(
                    Prompt.required(new PromptId("text"), "Text?", ResponseType.FreeForm.upTo(10)),
                    Prompt.required(new PromptId("day"), "Day?", new ResponseType.Day(DayRule.any())),
                    Prompt.required(new PromptId("number"), "How many?", new ResponseType.WholeNumber(0, 9)),
                    Prompt.required(
                            new PromptId("amount"),
                            "How much?",
                            new ResponseType.Amount(Currency.getInstance("EUR"), 0, 9))));

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("'question_id':'text','answer_text':'yes'", new RawAnswer.Text("yes")),
                Arguments.of(
                        "'question_id':'day','answer_text':'2026-02-28'",
                        new RawAnswer.Day(LocalDate.parse("2026-02-28"))),
                Arguments.of("'question_id':'day','answer_text':'2026-02-30'", new RawAnswer.Text("2026-02-30")),
                Arguments.of("'question_id':'number','answer_integer':5", new RawAnswer.WholeNumber(5)),
                Arguments.of("'question_id':'number','answer_integer':5.5", new RawAnswer.Unrecognized()),
                Arguments.of("'question_id':'number','answer_integer':'5'", new RawAnswer.Unrecognized()),
                Arguments.of(
                        "'question_id':'number','answer_integer':9223372036854775808", new RawAnswer.Unrecognized()),
                Arguments.of("'question_id':'amount','answer_integer':5", new RawAnswer.Amount(5, "EUR")),
                Arguments.of("'question_id':'nobody','answer_integer':5", new RawAnswer.WholeNumber(5)),
                Arguments.of("'question_id':'text','answer_boolean':true", new RawAnswer.YesNo(true)),
                Arguments.of("'question_id':'text','answer_option_id':'a'", new RawAnswer.Chosen("a")),
                Arguments.of(
                        "'question_id':'text','answer_option_ids':['a','b']",
                        new RawAnswer.SeveralChosen(Vector.of("a", "b"))),
                Arguments.of(
                        "'question_id':'text','answer_document_id':'d'",
                        new RawAnswer.Files(Vector.of(new RawFile.ById("d")))),
                Arguments.of(
                        "'question_id':'text','answer_document_ids':['d','e']",
                        new RawAnswer.Files(Vector.of(new RawFile.ById("d"), new RawFile.ById("e")))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void each_answer_says_of_what_kind_it_is(String fields, RawAnswer expected) {
        SheetEntry entry = sheet(fields).entries().head();

        assertThat(entry.answer()).isEqualTo(Option.some(expected));
        assertThat(entry.note().isEmpty()).isTrue();
    }

    @Test
    void no_answer_is_an_answer_that_is_missing_and_not_refused_here() {
        assertThat(sheet("'question_id':'text','answer_text':null").entries().head())
                .isEqualTo(new SheetEntry("text", Option.none(), Option.none()));
    }

    @Test
    void a_note_goes_with_an_answer() {
        assertThat(sheet("'question_id':'text','answer_text':'a','note':'b'")
                        .entries()
                        .head()
                        .note()
                        .get())
                .isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'answer_text':'a'",
                "'question_id':5,'answer_text':'a'",
                "'question_id':'text','answer_text':5",
                "'question_id':'text','answer_text':['a']",
                "'question_id':'text','answer_boolean':'true'",
                "'question_id':'text','answer_option_id':{}",
                "'question_id':'text','answer_option_ids':'a'",
                "'question_id':'text','answer_option_ids':[null]",
                "'question_id':'text','answer_document_ids':[['d']]",
                "'question_id':'text','note':5",
                "'question_id':'text','answer_text':'a','answer_boolean':true"
            })
    void what_is_no_answer_of_its_kind_is_refused(String fields) {
        assertThatThrownBy(() -> sheet(fields)).isInstanceOf(Refused.class);
    }

    private static AnswerSheet sheet(String fields) {
        return ResponseSheet.of(Vector.of(Fields.of(JSON.readTree("{" + fields.replace('\'', '"') + "}"))), FORM);
    }
}
