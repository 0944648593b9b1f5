package dev.edd.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FurtherQuestionsTest {
    private static final QuestionnaireId AGAIN = new QuestionnaireId("again");
    private static final Prompt TRADES =
            Prompt.required(new PromptId("trades"), "Do you trade?", new ResponseType.YesNo());
    private static final Prompt HOW = Prompt.required(
                    new PromptId("how"), "How do you trade?", ResponseType.FreeForm.upTo(100))
            .withRequired(false)
            .withCondition(Option.some(new Condition.AnsweredYes(TRADES.id())));
    private static final Prompt WHY =
            Prompt.required(new PromptId("why"), "Why do you trade?", ResponseType.FreeForm.upTo(100));
    private static final Questionnaire ASKED =
            new Questionnaire(new QuestionnaireId("first"), 3, "Trading", Vector.of(TRADES, HOW));
    private static final CustomerReason UNCLEAR = new CustomerReason("unclear", "Please be more precise.");

    @Test
    void only_what_was_refused_is_asked_again_and_then_what_is_asked_besides() {
        Questionnaire further = FurtherQuestions.of(
                        AGAIN,
                        2,
                        ASKED,
                        Vector.of(
                                new PromptOutcome.Accepted(TRADES.id()), new PromptOutcome.Refused(HOW.id(), UNCLEAR)),
                        Vector.of(WHY))
                .get();

        assertThat(further.id()).isEqualTo(AGAIN);
        assertThat(further.version()).isEqualTo(2);
        assertThat(further.title()).isEqualTo(ASKED.title());
        assertThat(further.prompts()).containsExactly(HOW.withRequired(true).withCondition(Option.none()), WHY);
    }

    @Test
    void a_further_prompt_cannot_have_the_id_of_one_that_is_asked_again() {
        assertThat(FurtherQuestions.of(
                                AGAIN,
                                2,
                                ASKED,
                                Vector.of(new PromptOutcome.Refused(HOW.id(), UNCLEAR)),
                                Vector.of(HOW.withText("Another question.")))
                        .isInvalid())
                .isTrue();
    }
}
