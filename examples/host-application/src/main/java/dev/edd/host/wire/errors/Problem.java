package dev.edd.host.wire.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.questionnaire.QuestionnaireDefect;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.request.RefusedFile;
import dev.edd.domain.submission.SubmissionViolation;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;

/**
 * The one shape of everything that goes wrong (facts 1.8): {@code status}, {@code error_message}, {@code message_code}.
 *
 * @param status the HTTP status
 * @param errorMessage for people; never holds what the caller sent, nor personal data
 * @param messageCode for programs
 * @param violations what is wrong with answers, each by itself; not shown when there is nothing of the kind
 */
public record Problem(
        int status,
        String errorMessage,
        String messageCode,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flaw> violations) {
    /** Takes the violations as they are now. */
    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * A problem that is told in one sentence.
     *
     * @param status the HTTP status
     * @param errorMessage for people
     * @param messageCode for programs
     */
    public Problem(int status, String errorMessage, String messageCode) {
        this(status, errorMessage, messageCode, List.of());
    }

    /**
     * One thing that is wrong with answers.
     *
     * @param path where
     * @param code for programs
     * @param message for people
     * @param attributes what the message names, for programs that write their own: limits and codes, never what was answered
     */
    public record Flaw(
            String path,
            String code,
            String message,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> attributes) {
        /**
         * Something that must be there and is not.
         *
         * @param path where
         * @return the flaw
         */
        public static Flaw missing(String path) {
            return new Flaw(path, ProblemDocument.REQUIRED, "It is required", Map.of());
        }

        /**
         * Something that is there and wrong.
         *
         * @param path where
         * @param message why, without what was sent
         * @return the flaw
         */
        public static Flaw invalid(String path, String message) {
            return new Flaw(path, "invalid", message, Map.of());
        }

        /**
         * Something that is wrong with a submission.
         *
         * @param violation what
         * @return the flaw
         */
        public static Flaw of(SubmissionViolation violation) {
            return new Flaw(
                    violation.path().text(),
                    violation.code().code(),
                    violation.text(),
                    violation.attributes().toJavaMap());
        }

        static Flaw of(Violation violation) {
            return new Flaw(
                    violation.path().text(),
                    violation.code().code(),
                    violation.text(),
                    violation.attributes().toJavaMap());
        }

        static Flaw of(QuestionnaireDefect defect) {
            return new Flaw(
                    defect.prompt().map(prompt -> "prompts." + prompt.value()).getOrElse("prompts"),
                    defect.code().code(),
                    defect.text(),
                    defect.attributes().toJavaMap());
        }

        static Flaw of(RefusedFile file) {
            return new Flaw(
                    file.path().text(),
                    file.why().code(),
                    file.why().text(),
                    file.why().attributes().toJavaMap());
        }
    }

    /**
     * A file is longer than those of most uploads may be (facts 3.4).
     *
     * @return 413 {@code payload_too_large}
     */
    public static Problem uploadTooLarge() {
        return new Problem(413, "A file must be at the most 10 MB long, and all of them 100 MB", "payload_too_large");
    }

    /**
     * Something is wrong with a body, in the words of seed 002's vendor (facts 2.7).
     *
     * @param flaws what, each by itself; where is a JSON pointer
     * @return 400 {@code bad_request_body}
     */
    public static Problem badBody(Seq<Flaw> flaws) {
        return new Problem(
                400,
                "The body was not accepted: see what is missing and what is invalid",
                "bad_request_body",
                flaws.asJava());
    }

    /**
     * A query parameter is missing or wrong, in the words of seed 002's vendor (facts 2.7).
     *
     * @param flaw what; where is the name of the parameter
     * @return 400 {@code bad_query_parameter}
     */
    public static Problem badQuery(Flaw flaw) {
        return new Problem(400, flaw.path() + ": " + flaw.message(), "bad_query_parameter", List.of(flaw));
    }

    /**
     * A parameter or field has a value that it cannot have.
     *
     * @param name the parameter or field
     * @return 400 {@code invalid_parameter}
     */
    public static Problem invalid(String name) {
        return new Problem(400, "Invalid " + name, "invalid_parameter");
    }

    /**
     * The body is not a JSON object that can be understood in one way only.
     *
     * @return 400 {@code invalid_parameter}
     */
    public static Problem notAnObject() {
        return new Problem(
                400, "The body must be one well-formed JSON object, with every key once", "invalid_parameter");
    }

    /**
     * Fields are missing.
     *
     * @param names their names, with commas between
     * @return 400 {@code missing_parameter}
     */
    public static Problem missing(String names) {
        return new Problem(400, "Missing parameter. Required: " + names, "missing_parameter");
    }

    /**
     * Nobody's fault: others kept changing what the call had read, and nothing of the call is stored.
     *
     * @return 503 {@code contention}
     */
    public static Problem contention() {
        return new Problem(503, "Others are changing the same case. Nothing is stored: repeat the call", "contention");
    }

    /**
     * What was asked for is not there, or is another tenant's.
     *
     * @param resource what was asked for
     * @return 404 {@code not_found}
     */
    public static Problem notFound(String resource) {
        return new Problem(404, resource + " not found", "not_found");
    }
}
