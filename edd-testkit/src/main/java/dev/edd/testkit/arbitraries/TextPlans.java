package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;

/** Plans for prompts that are answered in the customer's own words. */
final class TextPlans {
    private TextPlans() {}

    static ResponsePlan words(Dice dice) {
        int least = dice.between(1, 6);
        ResponseType.FreeForm type = new ResponseType.FreeForm(least, least + dice.between(0, 60), Option.none());
        String right = dice.any(
                "w".repeat(least),
                "\u00e9".repeat(type.most()),
                "\u0001".repeat(least),
                dice.letters(least, type.most()));
        return ResponsePlan.of(
                type, reply(right), dice.isOneIn(6) ? ResponsePlan.wrongKind(dice, type) : wrong(dice, type));
    }

    private static Function<PromptId, Flaw> wrong(Dice dice, ResponseType.FreeForm type) {
        return switch (dice.between(1, 5)) {
            case 1 ->
                type.least() == 1
                        ? flaw("", ViolationCode.BLANK_TEXT, Flaw.nothing())
                        : flaw(
                                "w".repeat(type.least() - 1),
                                ViolationCode.TEXT_TOO_SHORT,
                                Flaw.number("least", type.least()));
            case 2 -> flaw(dice.any("\u2003", "\u00a0", "\u200b"), ViolationCode.BLANK_TEXT, Flaw.nothing());
            case 3 ->
                flaw(
                        dice.any("w", " ", "\0").repeat(type.most() + 1),
                        ViolationCode.TEXT_TOO_LONG,
                        Flaw.number("most", type.most()));
            case 4 -> flaw("\0", ViolationCode.TEXT_NOT_STORABLE, Flaw.nothing());
            default -> flaw("\ud83d".repeat(type.least()), ViolationCode.TEXT_NOT_STORABLE, Flaw.nothing());
        };
    }

    static ResponsePlan format(Dice dice) {
        NamedFormat format = dice.any(NamedFormat.values());
        return ResponsePlan.of(
                ResponseType.FreeForm.of(format),
                reply(exampleOf(format)),
                flaw(
                        dice.any("no", "x@", "+0", "GB00", "\uff11", "http:/"),
                        ViolationCode.FORMAT_NOT_MET,
                        LinkedHashMap.of("format", format.code())));
    }

    private static String exampleOf(NamedFormat format) {
        return switch (format) {
            case EMAIL -> "ada.lovelace+edd@example.co.uk";
            case WEB_ADDRESS -> "https://example.com:8443/due?diligence=1";
            case PHONE_NUMBER -> "+442079460000";
            case COUNTRY -> "GB";
            case IBAN -> "GB82WEST12345698765432";
            case LEGAL_ENTITY -> "5493001KJTIIGC8Y1R12";
            case EDD_SUBMISSION -> "0197a5b2-0000-7000-8000-000000000001";
        };
    }

    private static Reply reply(String text) {
        return new Reply(new RawAnswer.Text(text), new Answer.Text(text));
    }

    private static Function<PromptId, Flaw> flaw(String text, ViolationCode code, Map<String, String> attributes) {
        return ResponsePlan.flaw(new RawAnswer.Text(text), code, attributes);
    }
}
