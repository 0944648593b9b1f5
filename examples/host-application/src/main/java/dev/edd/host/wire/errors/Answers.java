package dev.edd.host.wire.errors;

import dev.edd.ports.ContentionException;
import io.vavr.collection.Stream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong in an endpoint, in one shape and without a word of the cause. */
@RestControllerAdvice
class Answers extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int FRAMES = 20;

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        return answer(refused.problem(), HttpHeaders.EMPTY);
    }

    /** The container's own refusal of a query string, thrown when it is first read. */
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(InvalidParameterException cause) {
        return answer(HttpProblems.of(HttpStatus.BAD_REQUEST.value()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Problem> contended(ContentionException cause) {
        return answer(Problem.contention(), HttpHeaders.EMPTY);
    }

    /** What nobody expected. The messages of exceptions may hold what the caller sent, so they are not logged. */
    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception cause) {
        LOG.error(
                "Unexpected {} at\n{}",
                Stream.<Throwable>iterate(cause, each -> Objects.requireNonNullElse(each.getCause(), each))
                        .take(FRAMES)
                        .distinct()
                        .map(each -> each.getClass().getName())
                        .mkString(" caused by "),
                Arrays.stream(cause.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\tat " + frame)
                        .collect(Collectors.joining("\n")));
        return answer(HttpProblems.of(HttpStatus.INTERNAL_SERVER_ERROR.value()), HttpHeaders.EMPTY);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Problem.notAnObject());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(HttpProblems.of(status.value()));
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(problem);
    }
}
