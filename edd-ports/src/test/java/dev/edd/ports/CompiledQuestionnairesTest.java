package dev.edd.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import org.junit.jupiter.api.Test;

class CompiledQuestionnairesTest {
    private final CompiledQuestionnaires compiled = new CompiledQuestionnaires();

    @Test
    void a_questionnaire_is_compiled_once_however_often_it_is_read() {
        QuestionnaireValidator first = compiled.of(asking("EDD"));

        assertThat(compiled.of(asking("EDD"))).isSameAs(first);
    }

    @Test
    void what_was_published_otherwise_under_the_same_version_is_compiled_anew() {
        compiled.of(asking("EDD"));

        assertThat(compiled.of(asking("Something else")).questionnaire()).isEqualTo(asking("Something else"));
    }

    private static Questionnaire asking(String title) {
        Questionnaire standard = StandardQuestionnaires.ONBOARDING_EDD;
        return new Questionnaire(standard.id(), standard.version(), title, standard.prompts());
    }
}
