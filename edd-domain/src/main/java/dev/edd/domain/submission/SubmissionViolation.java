package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Map;

/**
 * Something that is wrong with what was sent. It says where and why, and never what was sent, so it may be logged and shown.
 * Immutable.
 *
 * @param path where
 * @param code why
 * @param attributes what the default text names, and what would do, by stable snake_case names
 */
public record SubmissionViolation(JsonPointer path, SubmissionViolationCode code, Map<String, String> attributes) {
    /** Refuses a violation of nothing. */
    public SubmissionViolation {
        requireNonNull(path);
        requireNonNull(code);
        requireNonNull(attributes);
    }

    /**
     * The violation in words.
     *
     * @return a default text in English, without personal data
     */
    public String text() {
        return attributes.foldLeft(code.template(), (text, each) -> text.replace("{" + each._1() + "}", each._2()));
    }
}
