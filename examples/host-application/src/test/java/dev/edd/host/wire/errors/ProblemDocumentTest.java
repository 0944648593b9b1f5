package dev.edd.host.wire.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.wire.errors.Problem.Flaw;
import io.vavr.collection.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class ProblemDocumentTest {
    @ParameterizedTest
    @CsvSource({
        "GET, 400, invalid_parameter, bad-request-query, BAD_QUERY_PARAMETER",
        "POST, 400, invalid_parameter, bad-request-body, BAD_REQUEST_BODY",
        "POST, 400, account_not_found, bad-request, ACCOUNT_NOT_FOUND",
        "GET, 401, authentication_failed, unauthenticated, UNAUTHENTICATED",
        "GET, 403, invalid_scopes, forbidden, FORBIDDEN",
        "GET, 404, not_found, not-found, RESOURCE_NOT_FOUND",
        "PUT, 405, method_not_allowed, bad-request, METHOD_NOT_ALLOWED",
        "POST, 409, id_in_use, conflict, ID_IN_USE",
        "POST, 413, payload_too_large, bad-request, PAYLOAD_TOO_LARGE",
        "POST, 422, too_many_documents, unprocessable-entity, TOO_MANY_DOCUMENTS",
        "POST, 500, internal_error, internal-server-error, INTERNAL_ERROR",
        "POST, 503, contention, internal-server-error, CONTENTION"
    })
    void every_status_has_the_vendors_type_and_a_code(
            String method, int status, String messageCode, String slug, String code) {
        ProblemDocument document = ProblemDocument.of(method, new Problem(status, "Sorry", messageCode));

        assertThat(document.type()).endsWith("/errors/" + slug);
        assertThat(document.title()).isEqualToIgnoringCase(slug.replace('-', ' '));
        assertThat(document.status()).isEqualTo(status);
        assertThat(document.detail()).isEqualTo("Sorry");
        assertThat(document.code()).isEqualTo(code);
    }

    @Test
    void what_is_missing_is_told_apart_from_what_is_wrong() {
        ProblemDocument document = ProblemDocument.of(
                "POST",
                Problem.badBody(Vector.of(
                        Flaw.missing("/reason"),
                        Flaw.invalid("/income", "Too little"),
                        Flaw.invalid("/income", "Too late"))));

        assertThat(document.missing()).containsExactly("/reason");
        assertThat(document.invalid()).isEqualTo(Map.of("/income", "Too little; Too late"));
    }

    @Test
    void what_would_do_is_told_when_the_message_does_not_tell_it() {
        ProblemDocument document = ProblemDocument.of(
                "POST",
                Problem.badBody(Vector.of(
                        new Flaw("/reason", "not_offered", "Not one of those offered", Map.of("offered", "A B")),
                        new Flaw("/income", "too_great", "At most 100", Map.of("most", "100")))));

        assertThat(document.invalid())
                .isEqualTo(Map.of("/reason", "Not one of those offered (offered: A B)", "/income", "At most 100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edd", "/edd/5", "/documents", "/crr"})
    void problems_of_this_vendors_paths_are_told_as_it_tells_them(String path) {
        Shape shape = Shape.of("GET", path, HttpProblems.of(404));

        assertThat(shape.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(shape.body()).isInstanceOf(ProblemDocument.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edds", "/persons/5/documents", "/compliance/documents/5", "/crr/5"})
    void problems_of_other_paths_are_not(String path) {
        assertThat(Shape.of("GET", path, HttpProblems.of(404)).type()).isEqualTo(MediaType.APPLICATION_JSON);
    }
}
