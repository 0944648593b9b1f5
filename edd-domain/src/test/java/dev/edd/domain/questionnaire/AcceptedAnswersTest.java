package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer is accepted that no store can hold, or that says a thing twice. */
class AcceptedAnswersTest {
    private static final QuestionnaireId QUESTIONNAIRE = new QuestionnaireId("1");

    @Test
    void what_cannot_be_stored_is_no_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Text("a\0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Text(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Day(LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Day(LocalDate.MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenAnswer(new PromptId("1"), new Answer.YesNo(true), Option.some("\ud800")));
    }

    @Test
    void a_choice_is_of_one_option_or_more_and_of_none_twice() {
        OptionId option = new OptionId("1");

        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.SeveralChosen(Vector.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.SeveralChosen(Vector.of(option, option)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Files(Vector.empty()));
    }

    @Test
    void a_prompt_is_answered_once_and_a_file_name_is_used_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answers(QUESTIONNAIRE, 1, Vector.of(file("1", "a"), file("1", "b"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answers(QUESTIONNAIRE, 1, Vector.of(file("1", "a"), file("2", "a"))));
        assertThat(new Answers(QUESTIONNAIRE, 1, Vector.of(file("1", "a"), file("2", "b"))).fileNames())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0190a2c47f0070008000000000000001",
                "0190a2c4-7f00-7000-8000-00000000000g",
                "0190a2c4-7f00-7000-80000-0000000001",
                "0190a2c4-7f00-7000-8000-0000000000\uff11\uff11"
            })
    void the_id_of_a_document_is_a_whole_uuid(String text) {
        assertThat(DocumentId.parse(text)).isEmpty();
        assertThat(DocumentId.parse("0190A2C4-7f00-7000-8000-00000000000a")
                        .map(id -> id.value().toString()))
                .containsExactly("0190a2c4-7f00-7000-8000-00000000000a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a.b", "a[0]", "ä", "\0", "\u0661"})
    void the_id_of_a_prompt_is_plain(String text) {
        assertThat(PromptId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PromptId(text));
        assertThat(PromptId.parse("source_of-Funds52")).containsExactly(new PromptId("source_of-Funds52"));
        assertThat(PromptId.parse("w".repeat(PromptId.LONGEST + 1))).isEmpty();
    }

    private static GivenAnswer file(String prompt, String name) {
        return new GivenAnswer(
                new PromptId(prompt),
                new Answer.Files(Vector.of(new CitedFile.ByName(new FileName(name)))),
                Option.none());
    }
}
