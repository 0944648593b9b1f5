package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Map;

/**
 * Something that is wrong with an answer sheet. It says where and why, and never what was answered, so it may be logged
 * and shown. Immutable.
 *
 * @param path where
 * @param code why
 * @param attributes what the default text names, by stable snake_case names
 */
public record Violation(ViolationPath path, ViolationCode code, Map<String, String> attributes) {
    /** Refuses a violation of nothing. */
    public Violation {
        requireNonNull(path);
        requireNonNull(code);
    }

    /**
     * The violation in words.
     *
     * @return a default text in English, without personal data
     */
    public String text() {
        return Wording.of(code.template(), attributes);
    }
}
