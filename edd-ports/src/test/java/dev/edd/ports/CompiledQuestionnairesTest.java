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

    @Test
    void no_more_than_two_hundred_are_kept_and_then_all_are_let_go() {
        QuestionnaireValidator first = compiled.of(version(1));
        for (int version = 2; version <= 200; version++) {
            compiled.of(version(version));
        }
        assertThat(compiled.of(version(1))).isSameAs(first);

        compiled.of(version(201));

        assertThat(compiled.of(version(1))).isNotSameAs(first);
    }

    private static Questionnaire asking(String title) {
        return version(StandardQuestionnaires.ONBOARDING_EDD.version(), title);
    }

    private static Questionnaire version(int version) {
        return version(version, "EDD");
    }

    private static Questionnaire version(int version, String title) {
        Questionnaire standard = StandardQuestionnaires.ONBOARDING_EDD;
        return new Questionnaire(standard.id(), version, title, standard.prompts());
    }
}
