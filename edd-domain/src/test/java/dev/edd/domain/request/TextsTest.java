package dev.edd.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.QuestionnaireId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written about a request, and what may not. */
class TextsTest {
    @Test
    void a_reason_has_a_plain_code_and_a_text_that_can_be_stored() {
        assertThat(CustomerReason.of("FL0001", "Sorry")).containsExactly(new CustomerReason("FL0001", "Sorry"));
        assertThat(CustomerReason.of("two words", "Sorry")).isEmpty();
        assertThat(CustomerReason.of("FL0001", " ")).isEmpty();
        assertThat(CustomerReason.of("w".repeat(CustomerReason.LONGEST_CODE + 1), "Sorry"))
                .isEmpty();
        assertThatThrownBy(() -> new CustomerReason("", "Sorry")).hasMessageContaining("a reason's code");
    }

    @Test
    void a_note_is_text_that_can_be_stored() {
        assertThat(InternalNote.of("Report filed")).containsExactly(new InternalNote("Report filed"));
        assertThat(InternalNote.of("\0")).isEmpty();
        assertThat(InternalNote.of("w".repeat(InternalNote.LONGEST + 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "é", "\u0661", "a/b"})
    void the_id_of_a_questionnaire_stands_in_an_address_as_it_is(String text) {
        assertThat(QuestionnaireId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new QuestionnaireId(text)).hasMessageContaining("a questionnaire id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "onboarding_edd", "0197a5b2-0000-7000-8000-000000000001"})
    void the_id_of_a_questionnaire_is_read_as_it_is_written(String text) {
        assertThat(QuestionnaireId.parse(text)).containsExactly(new QuestionnaireId(text));
    }
}
