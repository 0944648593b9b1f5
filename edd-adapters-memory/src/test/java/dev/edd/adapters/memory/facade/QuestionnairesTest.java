package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.Questionnaires;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is published is there for good, a version at a time. */
class QuestionnairesTest {
    private static final Questionnaire FIRST = asking("a", 1, "Is it?");
    private static final Questionnaire SECOND = asking("a", 2, "Is it really?");
    private static final Questionnaire OTHER = asking("b", 1, "Was it?");

    private final Questionnaires questionnaires = new EddFixture().edd.questionnaires();

    @Test
    void what_is_published_is_found_under_its_version() {
        assertThat(questionnaires.publish(FIRST)).containsExactly(FIRST);
        assertThat(questionnaires.publish(SECOND)).containsExactly(SECOND);

        assertThat(questionnaires.find(QuestionnaireRef.of(FIRST))).containsExactly(FIRST);
        assertThat(questionnaires.find(QuestionnaireRef.of(SECOND))).containsExactly(SECOND);
        assertThat(questionnaires.find(QuestionnaireRef.of(OTHER))).isEmpty();
    }

    @Test
    void to_publish_again_changes_nothing_and_nothing_else_takes_its_place() {
        questionnaires.publish(FIRST).get();
        Questionnaire otherwise = asking("a", 1, "Is it not?");

        assertThat(questionnaires.publish(FIRST)).containsExactly(FIRST);
        assertThat(questionnaires.publish(otherwise).getLeft()).isEqualTo(new QuestionnaireRefusal.VersionInUse(1));
        assertThat(questionnaires.find(QuestionnaireRef.of(FIRST))).containsExactly(FIRST);
    }

    @Test
    void the_latest_version_is_the_one_to_ask() {
        questionnaires.publish(SECOND).get();
        questionnaires.publish(FIRST).get();

        assertThat(questionnaires.latest(FIRST.id())).containsExactly(SECOND);
        assertThat(questionnaires.latest(OTHER.id())).isEmpty();
    }

    @Test
    void the_latest_of_each_are_listed_by_id_a_page_at_a_time() {
        Vector.of(FIRST, SECOND, OTHER)
                .forEach(each -> questionnaires.publish(each).get());

        assertThat(questionnaires.latest(Option.none(), 1)).containsExactly(SECOND);
        assertThat(questionnaires.latest(Option.some(SECOND.id()), 1)).containsExactly(OTHER);
        assertThat(questionnaires.latest(Option.some(OTHER.id()), 1)).isEmpty();
    }

    private static Questionnaire asking(String id, int version, String text) {
        return new Questionnaire(
                new QuestionnaireId(id),
                version,
                "Questions",
                Vector.of(Prompt.required(new PromptId("1"), text, new ResponseType.YesNo())));
    }
}
