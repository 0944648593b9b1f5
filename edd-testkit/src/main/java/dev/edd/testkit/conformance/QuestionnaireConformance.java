package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.QuestionnaireRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is published never changes and is never removed. */
public interface QuestionnaireConformance extends StorageFixture {
    /**
     * Whatever is asked, on whatever condition, comes back as it was published.
     *
     * @param questionnaire any questionnaire
     */
    @Property(tries = 25)
    default void a_questionnaire_is_found_as_it_was_published(@ForAll Questionnaire questionnaire) {
        Scene scene = new Scene(fresh());
        assertThat(publish(scene, questionnaire)).isTrue();

        assertThat(find(scene, questionnaire)).contains(questionnaire);
        assertThat(latest(scene, questionnaire.id())).contains(questionnaire);
    }

    /** What was not published is not there, neither the version nor the questionnaire. */
    @Test
    default void nothing_is_found_that_was_not_published() {
        Scene scene = new Scene(fresh());
        publish(scene, Casework.ASKED);

        assertThat(find(scene, version(Casework.ASKED, 2))).isEmpty();
        assertThat(find(scene, StandardQuestionnaires.ONBOARDING_EDD)).isEmpty();
        assertThat(latest(scene, StandardQuestionnaires.ONBOARDING_EDD.id())).isEmpty();
        assertThat(find(scene, Casework.ASKED)).contains(Casework.ASKED);
    }

    /** A version is published once: the first one stays, whatever the second one holds, and the unit may go on. */
    @Test
    default void a_version_is_published_once_for_good() {
        Scene scene = new Scene(fresh());
        Questionnaire first = Casework.ASKED;
        Questionnaire other = new Questionnaire(
                first.id(), first.version(), "Otherwise", StandardQuestionnaires.ONBOARDING_EDD.prompts());
        assertThat(publish(scene, first)).isTrue();

        assertThat(publish(scene, first)).isFalse();
        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.publish(other)).isFalse();
            assertThat(stores.questionnaires().find(QuestionnaireRef.of(other))).contains(first);
            assertThat(stores.publish(version(first, 2))).isTrue();
            return Either.right("done");
        });

        assertThat(find(scene, first)).contains(first);
        assertThat(latest(scene, first.id())).contains(version(first, 2));
    }

    /** The greatest number is the latest, and not what was published last, nor what sorts last as text. */
    @Test
    default void the_latest_version_is_the_greatest() {
        Scene scene = new Scene(fresh());
        QuestionnaireId id = Casework.ASKED.id();
        publish(scene, RequestMoves.questionnaire("another", 99));

        assertPublished(scene, id, 2, 2);
        assertPublished(scene, id, 10, 10);
        assertPublished(scene, id, 9, 10);
        assertPublished(scene, id, 1, 10);
        assertPublished(scene, id, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** One of each, in the order of ASCII, which is that of no language. */
    @Test
    default void pages_give_the_latest_version_of_every_questionnaire_once_and_in_order() {
        Scene scene = new Scene(fresh());
        Seq<String> ids =
                Vector.of("b", "B", "_a", "-a", "a-b", "ab", "a_b", "A", "10", "9", "z".repeat(100), "Z", "aB");
        ids.forEach(id ->
                Vector.of(3, 1, 12, 2).forEach(version -> publish(scene, RequestMoves.questionnaire(id, version))));
        Seq<Questionnaire> expected = ids.sorted().map(id -> RequestMoves.questionnaire(id, 12));

        Vector.of(1, 2, 5, ids.size(), ids.size() + 1)
                .forEach(size ->
                        assertThat(walk(scene, size)).as("in pages of " + size).containsExactlyElementsOf(expected));
        assertThat(page(scene, Option.some(new QuestionnaireId("AA")), 1)
                        .map(each -> each.id().value()))
                .as("a place need not be a questionnaire")
                .containsExactly("B");
    }

    /** A unit sees what it published, others when it has ended. */
    @Test
    default void nobody_else_sees_a_questionnaire_before_its_unit_ends() {
        Scene scene = new Scene(fresh());

        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.publish(Casework.ASKED)).isTrue();
            assertThat(stores.questionnaires().latest(Casework.ASKED.id())).contains(Casework.ASKED);
            assertThat(stores.questionnaires().latest(Option.none(), 10)).containsExactly(Casework.ASKED);
            Rendezvous.elsewhere(() -> {
                assertThat(latest(scene, Casework.ASKED.id())).isEmpty();
                return true;
            });
            return Either.right("done");
        });

        assertThat(latest(scene, Casework.ASKED.id())).contains(Casework.ASKED);
    }

    /** What was rolled back was not published, and may be. */
    @Test
    default void a_questionnaire_of_a_unit_that_is_rolled_back_was_not_published() {
        Scene scene = new Scene(fresh());
        publish(scene, Casework.ASKED);
        Questionnaire next = version(Casework.ASKED, 2);

        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.publish(next)).isTrue();
            return Either.left(new Scene.RolledBack());
        });

        assertThat(find(scene, next)).isEmpty();
        assertThat(latest(scene, next.id())).contains(Casework.ASKED);
        assertThat(publish(scene, next)).isTrue();
        assertThat(latest(scene, next.id())).contains(next);
    }

    /** What was published before an exception was not, and may be. */
    @Test
    default void a_questionnaire_of_a_unit_that_throws_was_not_published() {
        Scene scene = new Scene(fresh());
        RuntimeException thrown = new IllegalArgumentException("thrown by the work");

        assertThatThrownBy(() -> scene.storage.unitOfWork().run(stores -> {
                    assertThat(stores.publish(Casework.ASKED)).isTrue();
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(find(scene, Casework.ASKED)).isEmpty();
        assertThat(publish(scene, Casework.ASKED)).isTrue();
        assertThat(latest(scene, Casework.ASKED.id())).contains(Casework.ASKED);
    }

    /** Of those who publish one version at once, exactly one has. */
    @Test
    default void of_racing_publications_of_one_version_exactly_one_is_the_first() {
        Scene scene = new Scene(fresh());
        Seq<Questionnaire> rivals = Vector.range(0, ConcurrencyConformance.RACERS)
                .map(racer ->
                        new Questionnaire(Casework.ASKED.id(), 1, "Version of " + racer, Casework.ASKED.prompts()));

        Seq<Boolean> answers = Rendezvous.of(rivals.size(), racer -> () -> publish(scene, rivals.get(racer)));

        assertThat(answers.count(first -> first)).isEqualTo(1);
        assertThat(find(scene, Casework.ASKED)).contains(rivals.get(answers.indexOf(true)));
    }

    private static void assertPublished(Scene scene, QuestionnaireId id, int version, int latest) {
        assertThat(publish(scene, RequestMoves.questionnaire(id.value(), version)))
                .isTrue();
        assertThat(latest(scene, id)).contains(RequestMoves.questionnaire(id.value(), latest));
    }

    private static Questionnaire version(Questionnaire questionnaire, int version) {
        return new Questionnaire(questionnaire.id(), version, questionnaire.title(), questionnaire.prompts());
    }

    private static boolean publish(Scene scene, Questionnaire questionnaire) {
        return scene.storage
                .unitOfWork()
                .run(stores -> Either.right(stores.publish(questionnaire)))
                .get();
    }

    private static Option<Questionnaire> find(Scene scene, Questionnaire questionnaire) {
        return scene.read(reads -> reads.questionnaires().find(QuestionnaireRef.of(questionnaire)));
    }

    private static Option<Questionnaire> latest(Scene scene, QuestionnaireId id) {
        return scene.read(reads -> reads.questionnaires().latest(id));
    }

    private static Seq<Questionnaire> walk(Scene scene, int size) {
        return Walk.onwards(size, last -> page(scene, last.map(Questionnaire::id), size));
    }

    private static Seq<Questionnaire> page(Scene scene, Option<QuestionnaireId> after, int most) {
        return scene.read(reads -> reads.questionnaires().latest(after, most));
    }
}
