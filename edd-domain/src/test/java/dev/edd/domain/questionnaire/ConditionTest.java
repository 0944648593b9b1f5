package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No condition can be made that is too deep or too large to be judged. */
class ConditionTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Condition ATOM = new Condition.Answered(new PromptId("1"));

    /** Each way to make a condition of another. */
    static Vector<UnaryOperator<Condition>> nestings() {
        return Vector.of(
                Condition.Not::new,
                part -> new Condition.AllOf(Vector.of(ATOM, part)),
                part -> new Condition.AnyOf(Vector.of(part, ATOM)));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void a_condition_is_nested_to_a_limit(UnaryOperator<Condition> nesting) {
        Condition deepest = Vector.range(1, Condition.MOST_DEPTH).foldLeft(ATOM, (part, each) -> nesting.apply(part));

        assertThat(deepest.depth()).isEqualTo(Condition.MOST_DEPTH);
        assertThat(nestings())
                .allSatisfy(once -> assertThatIllegalArgumentException().isThrownBy(() -> once.apply(deepest)));
    }

    @Test
    void a_condition_has_parts_to_a_limit_which_those_of_its_parts_count_towards() {
        Condition largest = new Condition.AnyOf(Vector.fill(Condition.MOST_SIZE - 1, ATOM));

        assertThat(largest.size()).isEqualTo(Condition.MOST_SIZE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Not(largest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AllOf(Vector.of(largest, ATOM)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AnyOf(Vector.fill(Condition.MOST_SIZE, ATOM)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AllOf(Stream.continually(ATOM)));
    }

    @Test
    void a_range_holds_its_ends_for_numbers_and_for_amounts() {
        assertThat(Vector.of(2L, 3L, 5L, 6L)
                        .map(number ->
                                isAskedMore(new ResponseType.WholeNumber(0, 10), new RawAnswer.WholeNumber(number))))
                .containsExactly(false, true, true, false);
        assertThat(Vector.of(2L, 3L, 5L, 6L)
                        .map(number ->
                                isAskedMore(new ResponseType.Amount(EUR, 0, 10), new RawAnswer.Amount(number, "EUR"))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_condition_is_stored_by_its_code() {
        assertThat(ATOM.code()).isEqualTo("answered");
        assertThat(new Condition.Not(ATOM).code()).isEqualTo("not");
    }

    @Test
    void an_entry_that_says_nothing_is_as_good_as_none() {
        PromptId whether = new PromptId("1");
        Questionnaire questionnaire = new Questionnaire(
                new QuestionnaireId("q"),
                1,
                "Do you?",
                Vector.of(
                        Prompt.required(whether, "Do you?", new ResponseType.YesNo()),
                        Prompt.required(new PromptId("2"), "How often?", new ResponseType.WholeNumber(1, 9))
                                .withCondition(Option.some(new Condition.AnsweredYes(whether)))));

        assertThat(QuestionnaireValidator.of(questionnaire)
                        .validate(
                                AnswerSheet.of(
                                        SheetEntry.of("1", new RawAnswer.YesNo(false)),
                                        new SheetEntry("2", Option.none(), Option.none())),
                                LocalDate.of(2026, 1, 1))
                        .isValid())
                .isTrue();
    }

    /** Whether who gives an answer is asked what is asked of 3 to 5. */
    private static boolean isAskedMore(ResponseType type, RawAnswer answer) {
        PromptId howMany = new PromptId("1");
        Questionnaire questionnaire = new Questionnaire(
                new QuestionnaireId("q"),
                1,
                "How many?",
                Vector.of(
                        Prompt.required(howMany, "How many?", type),
                        Prompt.required(new PromptId("2"), "Why so many?", new ResponseType.YesNo())
                                .withCondition(Option.some(new Condition.NumberWithin(howMany, 3, 5)))));
        return QuestionnaireValidator.of(questionnaire)
                .validate(AnswerSheet.of(SheetEntry.of("1", answer)), LocalDate.of(2026, 1, 1))
                .isInvalid();
    }

    @Test
    void a_condition_of_no_parts_says_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AllOf(Vector.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AnyOf(Vector.empty()));
    }
}
