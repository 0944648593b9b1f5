package dev.edd.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much room answers take: every text in them counts, and what is of one size does not. */
class AnswerLengthTest {
    @Test
    void every_text_of_an_answer_counts() {
        assertThat(length(new Answer.Text("Savings"))).isEqualTo(7);
        assertThat(length(new Answer.Chosen(new OptionId("daily")))).isEqualTo(5);
        assertThat(length(new Answer.SeveralChosen(Vector.of(new OptionId("daily"), new OptionId("yes")))))
                .isEqualTo(8);
        assertThat(length(new Answer.Files(Vector.of(
                        new CitedFile.ByName(new FileName("scan")),
                        new CitedFile.ByName(new FileName("bill")),
                        new CitedFile.ById(new DocumentId(new UUID(0, 1)))))))
                .isEqualTo(8);
        assertThat(length(new Answer.YesNo(true))).isZero();
    }

    @Test
    void a_note_counts_beside_its_answer_and_every_answer_beside_the_others() {
        assertThat(AnswerLength.of(answers(
                        given("1", new Answer.Text("Savings"), Option.some("For a friend")),
                        given("2", new Answer.Text("None"), Option.none()))))
                .isEqualTo(7 + 12 + 4);
    }

    private static int length(Answer answer) {
        return AnswerLength.of(answers(given("1", answer, Option.none())));
    }

    private static Answers answers(GivenAnswer... given) {
        return new Answers(new QuestionnaireId("q"), 1, Vector.of(given));
    }

    private static GivenAnswer given(String prompt, Answer answer, Option<String> note) {
        return new GivenAnswer(new PromptId(prompt), answer, note);
    }
}
