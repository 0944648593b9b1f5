package dev.edd.host.wire.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A problem as the vendor of the path tells it. Immutable.
 *
 * @param status the HTTP status
 * @param type what the body is
 * @param body what is written as JSON
 */
record Shape(int status, MediaType type, Object body) {
    private static final String ENTERPRISE = "/v1/enterprise/";
    private static final Pattern SUBMISSIONS = Pattern.compile("/(?:edd(?:/.*)?|documents|crr)", Pattern.DOTALL);

    /** Facts 3.5: nothing but a sentence; what is wrong with answers is told beside it. */
    record Sentence(
            String error,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.Flaw> violations) {}

    static Shape of(@Nullable String method, @Nullable String path, Problem problem) {
        if (path != null && SUBMISSIONS.matcher(path).matches()) {
            return new Shape(problem.status(), MediaType.APPLICATION_PROBLEM_JSON, ProblemDocument.of(method, problem));
        }
        if (path == null || !path.startsWith(ENTERPRISE)) {
            return json(problem.status(), problem);
        }
        String sentence =
                problem.status() == 401 ? "invalid token. check authorization header." : problem.errorMessage();
        // this vendor documents no 409: what cannot be done now is told as what cannot be done
        return json(problem.status() == 409 ? 422 : problem.status(), new Sentence(sentence, problem.violations()));
    }

    private static Shape json(int status, Object body) {
        return new Shape(status, MediaType.APPLICATION_JSON, body);
    }
}
