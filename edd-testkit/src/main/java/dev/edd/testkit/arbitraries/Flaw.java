package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A wrong answer.
 *
 * @param raw what is sent
 * @param violations what must be said of it, in order
 */
record Flaw(RawAnswer raw, Seq<Violation> violations) {
    /** An answer that is wrong as a whole. */
    static Flaw of(PromptId id, RawAnswer raw, ViolationCode code, Map<String, String> attributes) {
        return new Flaw(raw, Vector.of(new Violation(new ViolationPath.OfResponse(id), code, attributes)));
    }

    /** An answer of which one item is wrong. */
    static Flaw ofItem(PromptId id, int position, RawAnswer raw, ViolationCode code, Map<String, String> attributes) {
        return new Flaw(raw, Vector.of(new Violation(new ViolationPath.OfItem(id, position), code, attributes)));
    }

    static Map<String, String> nothing() {
        return LinkedHashMap.empty();
    }

    static Map<String, String> number(String name, long value) {
        return LinkedHashMap.of(name, Long.toString(value));
    }
}
