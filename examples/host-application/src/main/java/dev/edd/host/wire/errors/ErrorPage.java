package dev.edd.host.wire.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the servlet container sends what failed outside the endpoints. Called by name it is a path like any unknown one. */
@RestController
final class ErrorPage implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<Problem> answer(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(HttpProblems.of(status));
    }
}
