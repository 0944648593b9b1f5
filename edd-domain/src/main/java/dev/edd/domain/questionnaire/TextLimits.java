package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What any text at one place has to be. What may be wrong with it is known before it is given, and is made once.
 *
 * @param least how short it may be
 * @param most how long it may be
 */
record TextLimits(
        int least,
        int most,
        Option<Violation> tooLong,
        Option<Violation> blank,
        Option<Violation> unstorable,
        Option<Violation> tooShort) {
    static TextLimits of(ViolationPath path, int least, int most) {
        return new TextLimits(
                least,
                most,
                violation(path, ViolationCode.TEXT_TOO_LONG, LinkedHashMap.of("most", Integer.toString(most))),
                violation(path, ViolationCode.BLANK_TEXT, LinkedHashMap.empty()),
                violation(path, ViolationCode.TEXT_NOT_STORABLE, LinkedHashMap.empty()),
                violation(path, ViolationCode.TEXT_TOO_SHORT, LinkedHashMap.of("least", Integer.toString(least))));
    }

    /** What is wrong with a text, if anything; one that is too long is not read. */
    Option<Violation> violationOf(String text) {
        if (text.length() > most) {
            return tooLong;
        }
        if (Storable.isBlank(text)) {
            return blank;
        }
        if (!Storable.isText(text, most)) {
            return unstorable;
        }
        return text.length() < least ? tooShort : Option.none();
    }

    private static Option<Violation> violation(ViolationPath path, ViolationCode code, Map<String, String> attributes) {
        return Option.some(new Violation(path, code, attributes));
    }
}
