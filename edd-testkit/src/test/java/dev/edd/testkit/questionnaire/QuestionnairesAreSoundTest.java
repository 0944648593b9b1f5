package dev.edd.testkit.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.DefectCode;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.testkit.questionnaire.BrokenQuestionnaires.Spoiling;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A questionnaire is made if and only if nothing is wrong with it, and everything that is wrong is said. */
class QuestionnairesAreSoundTest {
    private static final QuestionnaireId ID = new QuestionnaireId("1");

    @Property
    void what_makes_a_questionnaire_makes_it_again(@ForAll Questionnaire sound) {
        assertThat(Questionnaire.of(sound.id(), sound.version(), sound.title(), sound.prompts()))
                .containsExactly(sound);
    }

    @Property
    void one_thing_that_is_wrong_is_said_and_nothing_else(
            @ForAll Questionnaire sound, @ForAll("spoilings") Spoiling spoiling) {
        Seq<Prompt> prompts = sound.prompts()
                .take(Questionnaire.MOST_PROMPTS - spoiling.prompts().size())
                .appendAll(spoiling.prompts());

        assertThat(defects(sound.version(), sound.title(), prompts).map(QuestionnaireDefect::code))
                .containsExactly(spoiling.code());
        assertThat(defects(sound.version(), sound.title(), prompts).head().prompt())
                .isEqualTo(Option.some(BrokenQuestionnaires.SPOILT));
        assertThatThrownBy(() -> new Questionnaire(ID, sound.version(), sound.title(), prompts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everything_that_is_wrong_is_said_at_once_the_whole_first(
            @ForAll("spoilings") Spoiling one, @ForAll("simpleSpoilings") Spoiling other) {
        PromptId another = new PromptId("another");
        Seq<Prompt> prompts = one.prompts().append(other.prompts().head().withId(another));

        Seq<QuestionnaireDefect> defects = defects(0, "\0", prompts);

        assertThat(defects.map(QuestionnaireDefect::code))
                .containsExactly(DefectCode.INVALID_VERSION, DefectCode.INVALID_TITLE, one.code(), other.code());
        assertThat(defects.flatMap(QuestionnaireDefect::prompt)).containsExactly(BrokenQuestionnaires.SPOILT, another);
    }

    @Example
    void every_defect_is_met() {
        assertThat(BrokenQuestionnaires.all().map(Spoiling::code).distinct())
                .containsExactlyInAnyOrderElementsOf(HashSet.of(DefectCode.values())
                        .removeAll(HashSet.of(
                                DefectCode.INVALID_VERSION,
                                DefectCode.INVALID_TITLE,
                                DefectCode.NO_PROMPTS,
                                DefectCode.TOO_MANY_PROMPTS)));
    }

    @Example
    void a_questionnaire_as_a_whole_has_a_version_a_title_and_prompts_but_not_too_many() {
        assertThat(defects(0, "", Vector.empty()).map(QuestionnaireDefect::code))
                .containsExactly(DefectCode.INVALID_VERSION, DefectCode.INVALID_TITLE, DefectCode.NO_PROMPTS);
        assertThat(defects(0, "", BrokenQuestionnaires.tooMany()).map(QuestionnaireDefect::code))
                .containsExactly(DefectCode.TOO_MANY_PROMPTS);
    }

    @Example
    void every_defect_has_a_whole_text() {
        Seq<QuestionnaireDefect> all = BrokenQuestionnaires.all()
                .flatMap(each -> defects(1, "Title", each.prompts()))
                .appendAll(defects(0, "", Vector.empty()))
                .appendAll(defects(1, "Title", BrokenQuestionnaires.tooMany()));

        assertThat(all.map(QuestionnaireDefect::code).distinct()).containsExactlyInAnyOrder(DefectCode.values());
        assertThat(all.map(QuestionnaireDefect::text)).noneMatch(text -> text.contains("{") || text.isBlank());
        assertThat(Vector.of(DefectCode.values()).map(DefectCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(_[a-z]+)*"));
    }

    @Provide
    Arbitrary<Spoiling> spoilings() {
        return Arbitraries.of(BrokenQuestionnaires.all().asJava());
    }

    /** Those of one prompt, whatever its id. */
    @Provide
    Arbitrary<Spoiling> simpleSpoilings() {
        return spoilings().filter(spoiling -> spoiling.prompts().size() == 1);
    }

    private static Seq<QuestionnaireDefect> defects(int version, String title, Seq<Prompt> prompts) {
        return Questionnaire.of(ID, version, title, prompts).fold(defects -> defects, sound -> Vector.empty());
    }
}
