package dev.edd.host.wire.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherFormTest {
    @Test
    void the_form_of_a_further_round_names_its_request() {
        RequestId request = new RequestId(new UUID(5, 7));

        assertThat(FurtherForm.requestOf(FurtherForm.idOf(request)).get()).isEqualTo(request);
        assertThat(FurtherForm.isFor(FurtherForm.idOf(request))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "further-", "further-questions", "0123456789abcdef0123456789abcdef"})
    void any_other_form_is_for_anybody(String id) {
        assertThat(FurtherForm.isFor(new QuestionnaireId(id))).isFalse();
    }
}
