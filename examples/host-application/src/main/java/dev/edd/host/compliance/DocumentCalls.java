package dev.edd.host.compliance;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import io.vavr.control.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Officers read what customers uploaded. It came from outside: a browser is to store it and never to show it as a page of this
 * host, whatever it holds.
 */
@RestController
@RequestMapping("/compliance/documents")
class DocumentCalls {
    @GetMapping("/{id}")
    @Scope(Scope.COMPLIANCE_READ)
    void content(Caller caller, @PathVariable("id") String id, HttpServletResponse response) throws IOException {
        DocumentReference document = Guid.orUuid(id)
                .map(DocumentId::new)
                .flatMap(caller.edd().documents()::find)
                .getOrElseThrow(DocumentCalls::unknown);
        Option<Long> sent = caller.edd().documents().read(document.id(), content -> {
            describe(document, response);
            return content.transferTo(response.getOutputStream());
        });
        if (sent.isEmpty()) {
            throw unknown();
        }
    }

    private static void describe(DocumentReference document, HttpServletResponse response) {
        response.setContentType(document.contentType().value());
        response.setContentLengthLong(document.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.name().value(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("document"));
    }
}
