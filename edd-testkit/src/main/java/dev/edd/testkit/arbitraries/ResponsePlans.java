package dev.edd.testkit.arbitraries;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans for every response type. What must be said of a wrong answer is written down here, and not computed. */
final class ResponsePlans {
    private ResponsePlans() {}

    static Arbitrary<ResponsePlan> all(LocalDate today) {
        return Arbitraries.oneOf(
                freeForms(),
                formats(),
                SelectPlans.one(),
                SelectPlans.several(),
                yesNo(),
                numbers(),
                amounts(),
                DayPlans.all(today),
                FilePlans.all());
    }

    /** An answer of a kind that the prompt does not ask for. */
    static Arbitrary<Function<PromptId, Flaw>> wrongKind(String expected) {
        return RawValues.answers()
                .filter(raw -> !raw.code().equals(expected))
                .map(raw -> id -> Flaw.of(
                        id,
                        raw,
                        ViolationCode.WRONG_KIND,
                        LinkedHashMap.of("expected", expected, "given", raw.code())));
    }

    static Function<PromptId, Flaw> flaw(RawAnswer raw, ViolationCode code, Map<String, String> attributes) {
        return id -> Flaw.of(id, raw, code, attributes);
    }

    private static Arbitrary<ResponsePlan> freeForms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 60))
                .flatAs((least, more) -> freeForms(new ResponseType.FreeForm(least, least + more, Option.none())));
    }

    private static Arbitrary<ResponsePlan> freeForms(ResponseType.FreeForm type) {
        Arbitrary<String> right = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("w".repeat(type.least()), "é".repeat(type.most()))),
                Tuple.of(
                        3,
                        Arbitraries.strings().alpha().ofMinLength(type.least()).ofMaxLength(type.most())));
        Arbitrary<Function<PromptId, Flaw>> wrong =
                Arbitraries.frequencyOf(Tuple.of(5, texts(type)), Tuple.of(1, wrongKind(type.code())));
        return Combinators.combine(right, wrong).as((text, flaw) -> new ResponsePlan(type, id -> text(text), flaw));
    }

    private static Arbitrary<Function<PromptId, Flaw>> texts(ResponseType.FreeForm type) {
        Function<PromptId, Flaw> tooShort = type.least() == 1
                ? flaw(new RawAnswer.Text(""), ViolationCode.BLANK_TEXT, Flaw.nothing())
                : flaw(
                        new RawAnswer.Text("w".repeat(type.least() - 1)),
                        ViolationCode.TEXT_TOO_SHORT,
                        Flaw.number("least", type.least()));
        return Arbitraries.of(
                tooShort,
                flaw(new RawAnswer.Text("\u2003"), ViolationCode.BLANK_TEXT, Flaw.nothing()),
                flaw(
                        new RawAnswer.Text("w".repeat(type.most() + 1)),
                        ViolationCode.TEXT_TOO_LONG,
                        Flaw.number("most", type.most())),
                flaw(new RawAnswer.Text("\0"), ViolationCode.TEXT_NOT_STORABLE, Flaw.nothing()),
                flaw(
                        new RawAnswer.Text("\ud83d".repeat(type.least())),
                        ViolationCode.TEXT_NOT_STORABLE,
                        Flaw.nothing()));
    }

    private static Arbitrary<ResponsePlan> formats() {
        return Combinators.combine(
                        Arbitraries.of(NamedFormat.class), Arbitraries.of("no", "x@", "+0", "GB00", "\uff11", "http:/"))
                .as((format, wrong) -> new ResponsePlan(
                        ResponseType.FreeForm.of(format),
                        id -> text(exampleOf(format)),
                        flaw(
                                new RawAnswer.Text(wrong),
                                ViolationCode.FORMAT_NOT_MET,
                                LinkedHashMap.of("format", format.code()))));
    }

    private static String exampleOf(NamedFormat format) {
        return switch (format) {
            case EMAIL -> "ada.lovelace+edd@example.co.uk";
            case WEB_ADDRESS -> "https://example.com:8443/due?diligence=1";
            case PHONE_NUMBER -> "+442079460000";
            case COUNTRY -> "GB";
            case IBAN -> "GB82WEST12345698765432";
            case LEGAL_ENTITY -> "5493001KJTIIGC8Y1R12";
        };
    }

    private static Arbitrary<ResponsePlan> yesNo() {
        ResponseType type = new ResponseType.YesNo();
        return Combinators.combine(Arbitraries.of(true, false), wrongKind(type.code()))
                .as((yes, flaw) ->
                        new ResponsePlan(type, id -> new Reply(new RawAnswer.YesNo(yes), new Answer.YesNo(yes)), flaw));
    }

    private static Arbitrary<ResponsePlan> numbers() {
        return Combinators.combine(ends(Long.MIN_VALUE), ends(Long.MIN_VALUE)).flatAs((one, other) -> {
            long least = Math.min(one, other);
            long most = Math.max(one, other);
            ResponseType type = new ResponseType.WholeNumber(least, most);
            Map<String, String> range = Flaw.number("least", least).merge(Flaw.number("most", most));
            return Combinators.combine(
                            Arbitraries.longs().between(least, most), outside(least, most), wrongKind(type.code()))
                    .as((right, wrong, otherKind) -> new ResponsePlan(
                            type,
                            id -> new Reply(new RawAnswer.WholeNumber(right), new Answer.WholeNumber(right)),
                            wrong.<Function<PromptId, Flaw>>map(number -> flaw(
                                            new RawAnswer.WholeNumber(number),
                                            ViolationCode.NUMBER_OUT_OF_RANGE,
                                            range))
                                    .getOrElse(otherKind)));
        });
    }

    private static Arbitrary<ResponsePlan> amounts() {
        return Combinators.combine(ends(0), ends(0), Arbitraries.of("USD", "JPY", "KWD"))
                .flatAs((one, other, code) -> {
                    long least = Math.min(one, other);
                    long most = Math.max(one, other);
                    Currency currency = Currency.getInstance(code);
                    return Combinators.combine(
                                    Arbitraries.longs().between(least, most),
                                    wrongAmount(new ResponseType.Amount(currency, least, most)))
                            .as((right, wrong) -> new ResponsePlan(
                                    new ResponseType.Amount(currency, least, most),
                                    id -> new Reply(
                                            new RawAnswer.Amount(right, code),
                                            new Answer.Amount(new Money(right, currency))),
                                    wrong));
                });
    }

    private static Arbitrary<Function<PromptId, Flaw>> wrongAmount(ResponseType.Amount type) {
        String currency = type.currency().getCurrencyCode();
        Arbitrary<Function<PromptId, Flaw>> inAnother = RawValues.texts()
                .filter(text -> !text.equals(currency))
                .map(text -> flaw(
                        new RawAnswer.Amount(type.least(), text),
                        ViolationCode.WRONG_CURRENCY,
                        LinkedHashMap.of("currency", currency)));
        Map<String, String> range = Flaw.number("least", type.least())
                .merge(Flaw.number("most", type.most()))
                .put("currency", currency);
        Arbitrary<Function<PromptId, Flaw>> outside = outside(type.least(), type.most())
                .map(number -> flaw(
                        new RawAnswer.Amount(number.getOrElse(-1L), currency),
                        ViolationCode.AMOUNT_OUT_OF_RANGE,
                        range));
        return Arbitraries.frequencyOf(
                Tuple.of(2, outside), Tuple.of(2, inAnother), Tuple.of(1, wrongKind(type.code())));
    }

    /** The ends of ranges: small numbers, any numbers, and the greatest. */
    private static Arbitrary<Long> ends(long lowest) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(Math.max(lowest, -100), 100)),
                Tuple.of(1, Arbitraries.longs().greaterOrEqual(lowest)),
                Tuple.of(1, Arbitraries.of(lowest, Long.MAX_VALUE)));
    }

    /** A number outside a range; none when the range holds every number. */
    private static Arbitrary<Option<Long>> outside(long least, long most) {
        Option<Long> below = Option.when(least > Long.MIN_VALUE, () -> least - 1);
        Option<Long> above = Option.when(most < Long.MAX_VALUE, () -> most + 1);
        return Arbitraries.of(below.orElse(above), above.orElse(below));
    }

    private static Reply text(String text) {
        return new Reply(new RawAnswer.Text(text), new Answer.Text(text));
    }
}
