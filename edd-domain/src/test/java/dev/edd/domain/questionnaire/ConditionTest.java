package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.PromptId;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** No condition can be made that is too deep or too large to be judged. */
class ConditionTest {
    private static final Condition ATOM = new Condition.Answered(new PromptId("1"));

    @Test
    void a_condition_is_nested_to_a_limit() {
        Condition deepest =
                Vector.range(1, Condition.MOST_DEPTH).foldLeft(ATOM, (part, each) -> new Condition.Not(part));

        assertThat(deepest.depth()).isEqualTo(Condition.MOST_DEPTH);
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Not(deepest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AllOf(Vector.of(ATOM, deepest)));
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
    void a_condition_of_no_parts_says_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AllOf(Vector.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.AnyOf(Vector.empty()));
    }
}
