package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

/** What is exactly at a limit is within it. */
class QuestionnaireLimitsTest {
    @Test
    void a_questionnaire_asks_as_much_as_it_may_and_nothing_more() {
        assertThat(asking(Questionnaire.MOST_PROMPTS).isValid()).isTrue();
        assertThat(asking(Questionnaire.MOST_PROMPTS + 1).getError().map(QuestionnaireDefect::code))
                .containsExactly(DefectCode.TOO_MANY_PROMPTS);
    }

    @Test
    void as_many_prompts_are_answered_as_can_be_asked() {
        Seq<GivenAnswer> all = prompts(Questionnaire.MOST_PROMPTS + 1)
                .map(each -> new GivenAnswer(each.id(), new Answer.YesNo(true), Option.none()));

        assertThat(new Answers(new QuestionnaireId("q"), 1, all.init()).given()).hasSize(Questionnaire.MOST_PROMPTS);
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(new QuestionnaireId("q"), 1, all));
    }

    private static Validation<Seq<QuestionnaireDefect>, Questionnaire> asking(int count) {
        return Questionnaire.of(new QuestionnaireId("q"), 1, "Much", prompts(count));
    }

    private static Seq<Prompt> prompts(int count) {
        return Vector.range(0, count)
                .map(each -> Prompt.required(new PromptId("p" + each), "Is it?", new ResponseType.YesNo()));
    }
}
