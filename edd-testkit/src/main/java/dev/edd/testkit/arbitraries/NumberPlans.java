package dev.edd.testkit.arbitraries;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.Function;

/** Plans for prompts that are answered with a number, an amount of money, or yes or no. */
final class NumberPlans {
    private NumberPlans() {}

    static ResponsePlan yesNo(Dice dice) {
        ResponseType type = new ResponseType.YesNo();
        boolean yes = dice.isOneIn(2);
        return ResponsePlan.of(
                type, new Reply(new RawAnswer.YesNo(yes), new Answer.YesNo(yes)), ResponsePlan.wrongKind(dice, type));
    }

    static ResponsePlan number(Dice dice) {
        long one = end(dice, Long.MIN_VALUE);
        long other = end(dice, Long.MIN_VALUE);
        ResponseType.WholeNumber type = new ResponseType.WholeNumber(Math.min(one, other), Math.max(one, other));
        long right = dice.between(type.least(), type.most());
        Option<Long> outside = outside(dice, type.least(), type.most());
        return ResponsePlan.of(
                type,
                new Reply(new RawAnswer.WholeNumber(right), new Answer.WholeNumber(right)),
                dice.isOneIn(6) || outside.isEmpty()
                        ? ResponsePlan.wrongKind(dice, type)
                        : ResponsePlan.flaw(
                                new RawAnswer.WholeNumber(outside.get()),
                                ViolationCode.NUMBER_OUT_OF_RANGE,
                                range(type.least(), type.most())));
    }

    static ResponsePlan amount(Dice dice) {
        Currency currency = Currency.getInstance(dice.any("USD", "JPY", "KWD"));
        long one = end(dice, 0);
        long other = end(dice, 0);
        ResponseType.Amount type = new ResponseType.Amount(currency, Math.min(one, other), Math.max(one, other));
        long right = dice.between(type.least(), type.most());
        return ResponsePlan.of(
                type,
                new Reply(
                        new RawAnswer.Amount(right, currency.getCurrencyCode()),
                        new Answer.Amount(new Money(right, currency))),
                wrong(dice, type));
    }

    private static Function<PromptId, Flaw> wrong(Dice dice, ResponseType.Amount type) {
        String currency = type.currency().getCurrencyCode();
        return switch (dice.between(1, 5)) {
            case 1, 2 ->
                ResponsePlan.flaw(
                        new RawAnswer.Amount(
                                outside(dice, type.least(), type.most()).getOrElse(-1L), currency),
                        ViolationCode.AMOUNT_OUT_OF_RANGE,
                        range(type.least(), type.most()).put("currency", currency));
            case 3, 4 ->
                ResponsePlan.flaw(
                        new RawAnswer.Amount(type.least(), dice.any("", "usd", "XXXX", "\0", "EUR", " " + currency)),
                        ViolationCode.WRONG_CURRENCY,
                        LinkedHashMap.of("currency", currency));
            default -> ResponsePlan.wrongKind(dice, type);
        };
    }

    /** The end of a range: mostly a small number, at times any number or the greatest. */
    private static long end(Dice dice, long lowest) {
        return switch (dice.between(1, 6)) {
            case 1 -> dice.between(lowest, Long.MAX_VALUE);
            case 2 -> dice.any(lowest, Long.MAX_VALUE);
            default -> dice.between(Math.max(lowest, -100), 100L);
        };
    }

    /** The number just outside a range, on either side; none when the range holds every number. */
    private static Option<Long> outside(Dice dice, long least, long most) {
        Option<Long> below = Option.when(least > Long.MIN_VALUE, () -> least - 1);
        Option<Long> above = Option.when(most < Long.MAX_VALUE, () -> most + 1);
        return dice.isOneIn(2) ? below.orElse(above) : above.orElse(below);
    }

    private static Map<String, String> range(long least, long most) {
        return LinkedHashMap.of("least", Long.toString(least), "most", Long.toString(most));
    }
}
