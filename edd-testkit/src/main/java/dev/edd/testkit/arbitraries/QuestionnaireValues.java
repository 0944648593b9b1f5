package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.DefectCode;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationPath;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** The parts of questionnaires, each of which makes sense in some questionnaire, and what is said of sheets. */
public final class QuestionnaireValues {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private QuestionnaireValues() {}

    /**
     * The ids of questionnaires.
     *
     * @return ids
     */
    public static Arbitrary<QuestionnaireId> questionnaireIds() {
        return Arbitraries.oneOf(
                Arbitraries.of("1", "onboarding_edd", "A-z_09", "w".repeat(QuestionnaireId.LONGEST))
                        .map(QuestionnaireId::new),
                PartyValues.uuids().map(uuid -> new QuestionnaireId(uuid.toString())));
    }

    /**
     * The ids of prompts: numbers, words, UUIDs.
     *
     * @return ids
     */
    public static Arbitrary<PromptId> promptIds() {
        return Arbitraries.oneOf(
                Arbitraries.of("1", "52", "source_of_funds", "A-z_09", "w".repeat(PromptId.LONGEST))
                        .map(PromptId::new),
                PartyValues.uuids().map(uuid -> new PromptId(uuid.toString())));
    }

    /**
     * The ids of options.
     *
     * @return ids
     */
    public static Arbitrary<OptionId> optionIds() {
        return StorableValues.text(OptionId.LONGEST).map(OptionId::new);
    }

    /**
     * Options as a prompt offers them: none of them twice, few of them, and as many as can be.
     *
     * @return one option or more
     */
    public static Arbitrary<Seq<OfferedOption>> options() {
        return seeds().map(seed -> SelectPlans.options(new Dice(seed)));
    }

    /**
     * Response types of every kind.
     *
     * @return response types that have an answer
     */
    public static Arbitrary<ResponseType> responseTypes() {
        return seeds().map(seed -> ResponsePlan.of(new Dice(seed), TODAY).type());
    }

    /**
     * Rules about days.
     *
     * @return rules that some day keeps
     */
    public static Arbitrary<DayRule> dayRules() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), days())
                        .as((one, other) -> one.isBefore(other)
                                ? new DayRule.Between(one, other)
                                : new DayRule.Between(other, one)),
                Arbitraries.integers()
                        .between(0, DayRule.WithinLastDays.MOST_DAYS)
                        .map(DayRule.WithinLastDays::new),
                Arbitraries.just(new DayRule.NotExpired()),
                Arbitraries.just(DayRule.any()));
    }

    /**
     * Days that can be stored, the first and the last among them.
     *
     * @return days
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                DayRule.EARLIEST,
                                DayRule.LATEST,
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(2000, 2, 29),
                                LocalDate.of(2100, 2, 28),
                                LocalDate.of(2025, 12, 31))),
                Tuple.of(
                        3,
                        Arbitraries.longs()
                                .between(DayRule.EARLIEST.toEpochDay(), DayRule.LATEST.toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    /**
     * Conditions on any prompts, of one part and of as many and as deep as can be.
     *
     * @return conditions
     */
    public static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> atoms = Arbitraries.oneOf(
                promptIds().map(Condition.Answered::new),
                promptIds().map(Condition.AnsweredYes::new),
                Combinators.combine(promptIds(), optionIds()).as(Condition.OptionChosen::new),
                Combinators.combine(promptIds(), Arbitraries.longs(), Arbitraries.longs())
                        .as((prompt, one, other) ->
                                new Condition.NumberWithin(prompt, Math.min(one, other), Math.max(one, other))));
        Arbitrary<Condition> widest =
                atoms.map(atom -> new Condition.AnyOf(Vector.fill(Condition.MOST_SIZE - 1, atom)));
        Arbitrary<Condition> deepest = atoms.map(
                atom -> Vector.range(1, Condition.MOST_DEPTH).foldLeft(atom, (part, each) -> new Condition.Not(part)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, atoms), Tuple.of(6, trees(trees(atoms))), Tuple.of(1, widest), Tuple.of(1, deepest));
    }

    private static Arbitrary<Condition> trees(Arbitrary<Condition> parts) {
        Arbitrary<Seq<Condition>> several =
                parts.list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll);
        return Arbitraries.oneOf(
                several.map(Condition.AllOf::new), several.map(Condition.AnyOf::new), parts.map(Condition.Not::new));
    }

    /**
     * Prompts of every kind, on their own.
     *
     * @return prompts whose conditions are about prompts that may be anywhere
     */
    public static Arbitrary<Prompt> prompts() {
        return Combinators.combine(
                        promptIds(),
                        StorableValues.text(Prompt.LONGEST_TEXT),
                        StorableValues.text(Prompt.LONGEST_SECTION)
                                .optional(0.5)
                                .map(Option::ofOptional),
                        Arbitraries.of(true, false),
                        conditions().optional(0.5).map(Option::ofOptional),
                        responseTypes(),
                        Arbitraries.of(true, false))
                .as(Prompt::new);
    }

    /**
     * What is said of prompts that make no questionnaire.
     *
     * @return defects of every code
     */
    public static Arbitrary<QuestionnaireDefect> defects() {
        return Combinators.combine(
                        Arbitraries.of(DefectCode.class),
                        promptIds().optional(0.8).map(Option::ofOptional),
                        Arbitraries.longs())
                .as((code, prompt, most) -> new QuestionnaireDefect(code, prompt, Flaw.number("most", most)));
    }

    /**
     * The refusals of questionnaires.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<QuestionnaireRefusal> refusals() {
        return Arbitraries.oneOf(
                Arbitraries.create(QuestionnaireRefusal.NotFound::new),
                Arbitraries.integers().greaterOrEqual(1).map(QuestionnaireRefusal.VersionInUse::new));
    }

    /**
     * Where in a sheet something may be wrong.
     *
     * @return paths of every kind
     */
    public static Arbitrary<ViolationPath> paths() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, 999);
        return Arbitraries.oneOf(
                Arbitraries.just(new ViolationPath.OfSheet()),
                positions.map(ViolationPath.OfEntry::new),
                promptIds().map(ViolationPath.OfResponse::new),
                promptIds().map(ViolationPath.OfNote::new),
                Combinators.combine(promptIds(), positions).as(ViolationPath.OfItem::new));
    }

    /**
     * What is said of wrong sheets.
     *
     * @return violations as they are really found
     */
    public static Arbitrary<Violation> violations() {
        return Questionnaires.brokenSheets()
                .flatMap(broken -> Arbitraries.of(broken.violations().asJava()));
    }

    static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
