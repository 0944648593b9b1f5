package dev.edd.testkit.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When a prompt applies, seen from outside: whether it is owed, and whether its answer is wanted. */
class ConditionsHoldTest {
    private static final Vector<PromptId> ASKED = Vector.of("a", "b", "c").map(PromptId::new);
    private static final PromptId FOLLOW_UP = new PromptId("follow_up");

    /** What is sent for a yes-or-no prompt: yes, no, nothing, or something else. */
    enum Sent {
        YES,
        NO,
        NOTHING,
        WRONG
    }

    @Property
    void a_follow_up_is_owed_if_its_condition_holds_and_unwanted_if_not(
            @ForAll("conditions") Condition condition, @ForAll Sent a, @ForAll Sent b, @ForAll Sent c) {
        Vector<Sent> sent = Vector.of(a, b, c);
        Vector<Boolean> truths = worlds(sent).map(world -> holds(condition, world));

        boolean isOwed = said(condition, sent, false).contains("prompts.follow_up.response answer_required");
        boolean isUnwanted = said(condition, sent, true).contains("prompts.follow_up.response prompt_disabled");

        assertThat(isOwed && isUnwanted).isFalse();
        if (sent.contains(Sent.WRONG)) {
            assertThat(!isOwed || truths.forAll(truth -> truth)).isTrue();
            assertThat(!isUnwanted || truths.forAll(truth -> !truth)).isTrue();
        } else {
            assertThat(isOwed).isEqualTo(truths.head());
            assertThat(isUnwanted).isEqualTo(!truths.head());
        }
    }

    /** What a sheet may turn out to be when its wrong answers are put right. */
    private static Vector<Vector<Sent>> worlds(Vector<Sent> sent) {
        return sent.foldLeft(
                Vector.of(Vector.<Sent>empty()),
                (worlds, each) -> each == Sent.WRONG
                        ? worlds.flatMap(world ->
                                Vector.of(Sent.YES, Sent.NO, Sent.NOTHING).map(world::append))
                        : worlds.map(world -> world.append(each)));
    }

    private static boolean holds(Condition condition, Vector<Sent> world) {
        if (condition instanceof Condition.AllOf every) {
            return every.parts().forAll(part -> holds(part, world));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().exists(part -> holds(part, world));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), world);
        }
        Sent sent = world.get(ASKED.indexOf(((Condition.Atom) condition).prompt()));
        return sent == Sent.YES || (sent == Sent.NO && condition instanceof Condition.Answered);
    }

    private static Seq<String> said(Condition condition, Vector<Sent> sent, boolean withFollowUp) {
        Vector<Prompt> prompts = ASKED.map(id -> Prompt.required(id, "Is it so?", new ResponseType.YesNo())
                        .withRequired(false))
                .append(Prompt.required(FOLLOW_UP, "What then?", new ResponseType.YesNo())
                        .withCondition(Option.some(condition)));
        Vector<SheetEntry> entries = ASKED.zip(sent)
                .flatMap(each ->
                        answer(each._2()).map(raw -> SheetEntry.of(each._1().value(), raw)))
                .appendAll(Option.when(withFollowUp, SheetEntry.of(FOLLOW_UP.value(), new RawAnswer.YesNo(true))));
        return QuestionnaireValidator.of(new Questionnaire(new QuestionnaireId("1"), 1, "Conditions", prompts))
                .validate(new AnswerSheet(entries), LocalDate.EPOCH)
                .fold(violations -> violations, answers -> Vector.<Violation>empty())
                .map(each -> each.path().text() + " " + each.code().code());
    }

    private static Option<RawAnswer> answer(Sent sent) {
        return switch (sent) {
            case YES -> Option.some(new RawAnswer.YesNo(true));
            case NO -> Option.some(new RawAnswer.YesNo(false));
            case NOTHING -> Option.none();
            case WRONG -> Option.some(new RawAnswer.Text("perhaps"));
        };
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<PromptId> asked = Arbitraries.of(ASKED.asJava());
        Arbitrary<Condition> atoms =
                Arbitraries.oneOf(asked.map(Condition.Answered::new), asked.map(Condition.AnsweredYes::new));
        return trees(trees(trees(atoms)));
    }

    private static Arbitrary<Condition> trees(Arbitrary<Condition> parts) {
        Arbitrary<Seq<Condition>> two = Combinators.combine(parts, parts).as(Vector::of);
        return Arbitraries.oneOf(
                parts, two.map(Condition.AllOf::new), two.map(Condition.AnyOf::new), parts.map(Condition.Not::new));
    }
}
