package dev.edd.domain.questionnaire;

import io.vavr.collection.Map;

/** Default texts with the attributes in their places. */
final class Wording {
    private Wording() {}

    /** Replaces each {@code {name}}; no attribute holds a brace that a later name could match, being a number or a code. */
    static String of(String template, Map<String, String> attributes) {
        return attributes.foldLeft(template, (text, each) -> text.replace("{" + each._1() + "}", each._2()));
    }
}
