package dev.edd.host.wire.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem as seed 002's vendor tells it, in {@code application/problem+json} (facts 2.7). Immutable.
 *
 * @param type the kind of problem, a URI of the vendor's
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong here; never holds what the caller sent
 * @param code for programs: the vendor's where it has one, otherwise the library's in capitals
 * @param missing what must be there and is not: JSON pointers into the body, or names of parameters
 * @param invalid what is there and wrong, by the same names
 */
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String code,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> missing,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> invalid) {
    /** The code of a flaw that says that something is not there. */
    static final String REQUIRED = "required";

    private static final String ERRORS = "https://dev.synctera.com/errors/";
    private static final Set<String> OF_CALLERS = HashSet.of("invalid_parameter", "missing_parameter", "invalid_value");
    private static final Set<String> WITH_BODIES = HashSet.of("POST", "PUT", "PATCH");

    static ProblemDocument of(@Nullable String method, Problem problem) {
        String code = codeOf(method, problem);
        String slug = slugOf(problem.status(), code);
        Vector<Problem.Flaw> flaws = Vector.ofAll(problem.violations());
        return new ProblemDocument(
                ERRORS + slug,
                titleOf(slug),
                problem.status(),
                problem.errorMessage(),
                code,
                flaws.filter(flaw -> flaw.code().equals(REQUIRED))
                        .map(Problem.Flaw::path)
                        .toJavaList(),
                // one place may be wrong in several ways
                flaws.reject(flaw -> flaw.code().equals(REQUIRED))
                        .toJavaStream()
                        .collect(
                                LinkedHashMap::new,
                                (all, flaw) ->
                                        all.merge(flaw.path(), told(flaw), (first, second) -> first + "; " + second),
                                Map::putAll));
    }

    /** There is no place for attributes in this shape: what the message does not name already comes behind it. */
    private static String told(Problem.Flaw flaw) {
        return flaw.message()
                + TreeMap.ofAll(flaw.attributes())
                        .filterValues(value -> !flaw.message().contains(value))
                        .map(each -> " (" + each._1() + ": " + each._2() + ")")
                        .mkString();
    }

    private static String codeOf(@Nullable String method, Problem problem) {
        return switch (problem.status()) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "FORBIDDEN";
            case 404 -> "RESOURCE_NOT_FOUND";
            case 400 ->
                OF_CALLERS.contains(problem.messageCode())
                        ? method != null && WITH_BODIES.contains(method) ? "BAD_REQUEST_BODY" : "BAD_QUERY_PARAMETER"
                        : problem.messageCode().toUpperCase(Locale.ROOT);
            default -> problem.messageCode().toUpperCase(Locale.ROOT);
        };
    }

    private static String slugOf(int status, String code) {
        return switch (status) {
            case 400 ->
                switch (code) {
                    case "BAD_REQUEST_BODY" -> "bad-request-body";
                    case "BAD_QUERY_PARAMETER" -> "bad-request-query";
                    default -> "bad-request";
                };
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 409 -> "conflict";
            case 422 -> "unprocessable-entity";
            default -> status < 500 ? "bad-request" : "internal-server-error";
        };
    }

    private static String titleOf(String slug) {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
