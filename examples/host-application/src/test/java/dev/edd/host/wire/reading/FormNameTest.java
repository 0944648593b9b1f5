package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.request.QuestionnaireRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormNameTest {
    @Test
    void a_name_is_the_id_and_the_version() {
        QuestionnaireRef form = new QuestionnaireRef(new QuestionnaireId("onboarding_edd"), 12);

        assertThat(FormName.of(form)).isEqualTo("onboarding_edd.12");
        assertThat(FormName.parse("onboarding_edd.12").get()).isEqualTo(form);
    }

    @Test
    void the_longest_name_is_read() {
        QuestionnaireRef form =
                new QuestionnaireRef(new QuestionnaireId("a".repeat(QuestionnaireId.LONGEST)), 999_999_999);

        assertThat(FormName.parse(FormName.of(form)).get()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "individual",
                "individual.",
                ".1",
                "individual.0",
                "individual.01",
                "individual.-1",
                "individual.1000000000",
                "individual.1.1",
                "individual.\u0661",
                "individual.1 ",
                "individu\u00e4l.1",
                "a/b.1"
            })
    void any_other_text_names_nothing(String text) {
        assertThat(FormName.parse(text).isEmpty()).isTrue();
    }
}
