package dev.edd.host.wire.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where Spring MVC is not there to do it: in filters. */
@Component
public final class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /**
     * Answers.
     *
     * @param request what is answered
     * @param response not committed yet
     * @param problem the answer
     * @throws IOException when the caller is gone
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Shape shape = Shape.of(request.getMethod(), request.getRequestURI(), problem);
        response.setStatus(shape.status());
        response.setContentType(shape.type().toString());
        response.getOutputStream().write(json.writeValueAsBytes(shape.body()));
    }
}
