package dev.edd.host.wire.errors;

import dev.edd.ports.ContentionException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong in an endpoint, in one shape and without a word of the cause. */
@RestControllerAdvice
class Answers extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, WebRequest request) {
        return answer(refused.problem(), request);
    }

    /** The container's own refusal of a query string, thrown when it is first read. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException cause, WebRequest request) {
        return answer(HttpProblems.of(HttpStatus.BAD_REQUEST.value()), request);
    }

    /** A body of parts that cannot be taken apart. */
    @ExceptionHandler
    ResponseEntity<Object> inPieces(MultipartException cause, WebRequest request) {
        return answer(HttpProblems.of(HttpStatus.BAD_REQUEST.value()), request);
    }

    /** Nobody is there to be answered. */
    @ExceptionHandler
    void gone(ClientAbortException cause) {
        LOG.debug("The caller did not wait for the answer");
    }

    @ExceptionHandler
    ResponseEntity<Object> contended(ContentionException cause, WebRequest request) {
        return answer(Problem.contention(), request);
    }

    /** What nobody expected. The messages of exceptions may hold what the caller sent, so they are not logged. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception cause, WebRequest request) {
        LOG.error("Unexpected {}", Causes.shown(cause));
        return answer(HttpProblems.of(HttpStatus.INTERNAL_SERVER_ERROR.value()), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.notAnObject(), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(HttpProblems.of(status.value()), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean isTooManyParts = Causes.of(cause).exists(FileCountLimitExceededException.class::isInstance);
        return answer(
                isTooManyParts ? HttpProblems.tooManyParts() : HttpProblems.uploadTooLarge(pathOf(request)), request);
    }

    private static ResponseEntity<Object> answer(Problem problem, WebRequest request) {
        return answer(problem, HttpHeaders.EMPTY, request);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers, WebRequest request) {
        Shape shape = Shape.of(((ServletWebRequest) request).getRequest().getMethod(), pathOf(request), problem);
        return ResponseEntity.status(shape.status())
                .headers(headers)
                .contentType(shape.type())
                .body(shape.body());
    }

    private static String pathOf(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }
}
