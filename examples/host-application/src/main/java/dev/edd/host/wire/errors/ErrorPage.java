package dev.edd.host.wire.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the servlet container sends what failed outside the endpoints. Called by name it is a path like any unknown one. */
@RestController
final class ErrorPage implements ErrorController {
    @RequestMapping("/error")
    @Nullable
    ResponseEntity<Object> answer(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // an answer that broke off: nothing is written behind it, and the container cuts the connection
            return null;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Shape shape = Shape.of(request.getMethod(), path instanceof String text ? text : null, HttpProblems.of(status));
        return ResponseEntity.status(shape.status()).contentType(shape.type()).body(shape.body());
    }
}
