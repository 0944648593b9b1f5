package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Plans for prompts that offer options. */
final class SelectPlans {
    private static final Vector<OfferedOption> WORDS =
            Vector.of(StorableValues.edgesOfText(OptionId.LONGEST)).map(OfferedOption::inWords);
    private static final Vector<OfferedOption> NUMBERED = Vector.of(
                    StorableValues.edgesOfText(OfferedOption.LONGEST_LABEL))
            .zipWithIndex((label, index) -> new OfferedOption(new OptionId(Integer.toString(index)), label));
    private static final Vector<OfferedOption> MANY = Vector.range(0, ResponseType.MOST_OPTIONS)
            .map(each -> new OfferedOption(new OptionId("option " + each), "Option"));
    private static final Vector<String> NOT_OFFERED =
            Vector.of("", " ", "X", "x ", "\0", "\ud800", "Option", "w".repeat(20_000));

    private SelectPlans() {}

    /** Options as a prompt offers them: none of them twice, few of them, and now and then as many as can be. */
    static Seq<OfferedOption> options(Dice dice) {
        if (dice.isOneIn(60)) {
            return MANY;
        }
        Vector<OfferedOption> some = dice.any(WORDS, NUMBERED);
        return some.rotateLeft(dice.between(0, some.size() - 1)).take(dice.between(1, 6));
    }

    static ResponsePlan one(Dice dice) {
        ResponseType.SingleSelect type = new ResponseType.SingleSelect(options(dice));
        OptionId right = dice.of(type.options()).id();
        return ResponsePlan.of(
                type,
                new Reply(new RawAnswer.Chosen(right.value()), new Answer.Chosen(right)),
                dice.isOneIn(4)
                        ? ResponsePlan.wrongKind(dice, type)
                        : ResponsePlan.flaw(
                                new RawAnswer.Chosen(dice.of(NOT_OFFERED)),
                                ViolationCode.OPTION_NOT_OFFERED,
                                Flaw.nothing()));
    }

    static ResponsePlan several(Dice dice) {
        Seq<OfferedOption> options = options(dice);
        int one = dice.between(1, options.size());
        int other = dice.between(1, options.size());
        ResponseType.MultiSelect type =
                new ResponseType.MultiSelect(options, Math.min(one, other), Math.max(one, other));
        int turned = dice.between(0, options.size() - 1);
        Vector<OptionId> right = Vector.ofAll(options.rotateLeft(turned))
                .map(OfferedOption::id)
                .take(dice.between(type.least(), type.most()));
        return ResponsePlan.of(
                type,
                new Reply(new RawAnswer.SeveralChosen(right.map(OptionId::value)), new Answer.SeveralChosen(right)),
                wrong(dice, type, right.map(OptionId::value)));
    }

    private static Function<PromptId, Flaw> wrong(Dice dice, ResponseType.MultiSelect type, Vector<String> right) {
        String strange = dice.of(NOT_OFFERED);
        return switch (dice.between(1, 6)) {
            case 1 ->
                ResponsePlan.flaw(
                        new RawAnswer.SeveralChosen(right.take(type.least() - 1)),
                        ViolationCode.TOO_FEW_OPTIONS,
                        Flaw.number("least", type.least()));
            case 2 ->
                ResponsePlan.flaw(
                        new RawAnswer.SeveralChosen(Vector.fill(type.most() + 1, strange)),
                        ViolationCode.TOO_MANY_OPTIONS,
                        Flaw.number("most", type.most()));
            case 3, 4 ->
                right.size() < type.most()
                        ? item(right.append(right.head()), ViolationCode.DUPLICATE_OPTION)
                        : item(right.init().append(strange), ViolationCode.OPTION_NOT_OFFERED);
            case 5 -> item(right.init().append(strange), ViolationCode.OPTION_NOT_OFFERED);
            default -> ResponsePlan.wrongKind(dice, type);
        };
    }

    /** A choice of which the last option is wrong. */
    private static Function<PromptId, Flaw> item(Vector<String> chosen, ViolationCode code) {
        return id -> Flaw.ofItem(id, chosen.size() - 1, new RawAnswer.SeveralChosen(chosen), code, Flaw.nothing());
    }
}
