package dev.edd.host.wire.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the vendor of the path tells it. Immutable.
 *
 * @param status the HTTP status
 * @param body what is written as JSON
 */
record Shape(int status, Object body) {
    private static final String ENTERPRISE = "/v1/enterprise/";

    /** Facts 3.5: nothing but a sentence; what is wrong with answers is told beside it. */
    record Sentence(
            String error,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.Flaw> violations) {}

    static Shape of(@Nullable String path, Problem problem) {
        if (path == null || !path.startsWith(ENTERPRISE)) {
            return new Shape(problem.status(), problem);
        }
        String sentence =
                problem.status() == 401 ? "invalid token. check authorization header." : problem.errorMessage();
        // this vendor documents no 409: what cannot be done now is told as what cannot be done
        return new Shape(
                problem.status() == 409 ? 422 : problem.status(), new Sentence(sentence, problem.violations()));
    }
}
