package dev.edd.domain.questionnaire;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PromptId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.List;

/** Reads whole numbers and amounts of money. */
final class NumberReading {
    private NumberReading() {}

    static Reading whole(PromptId id, ResponseType.WholeNumber type) {
        Either<List<Violation>, Answer> outside =
                Reading.wrong(id, ViolationCode.NUMBER_OUT_OF_RANGE, range(type.least(), type.most()));
        return (raw, examination) -> raw instanceof RawAnswer.WholeNumber given
                ? whole(type, given, outside)
                : Reading.wrongKind(id, type, raw);
    }

    static Reading amount(PromptId id, ResponseType.Amount type) {
        return (raw, examination) ->
                raw instanceof RawAnswer.Amount given ? amount(id, type, given) : Reading.wrongKind(id, type, raw);
    }

    private static Either<List<Violation>, Answer> whole(
            ResponseType.WholeNumber type, RawAnswer.WholeNumber given, Either<List<Violation>, Answer> outside) {
        return type.least() <= given.number() && given.number() <= type.most()
                ? Either.right(new Answer.WholeNumber(given.number()))
                : outside;
    }

    private static Either<List<Violation>, Answer> amount(
            PromptId id, ResponseType.Amount type, RawAnswer.Amount given) {
        String currency = type.currency().getCurrencyCode();
        if (!currency.equals(given.currency())) {
            return Reading.wrong(id, ViolationCode.WRONG_CURRENCY, LinkedHashMap.of("currency", currency));
        }
        return type.least() <= given.minorUnits() && given.minorUnits() <= type.most()
                ? Either.right(new Answer.Amount(new Money(given.minorUnits(), type.currency())))
                : Reading.wrong(
                        id,
                        ViolationCode.AMOUNT_OUT_OF_RANGE,
                        range(type.least(), type.most()).put("currency", currency));
    }

    private static Map<String, String> range(long least, long most) {
        return LinkedHashMap.of("least", Long.toString(least), "most", Long.toString(most));
    }
}
