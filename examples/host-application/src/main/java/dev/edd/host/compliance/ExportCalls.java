package dev.edd.host.compliance;

import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.parties.CustomerCard;
import dev.edd.host.wire.verifications.VerificationDetails;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.VerificationQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything of a tenant in one answer each, for reports (seed 000 asks for them). */
@RestController
@RequestMapping("/compliance/export")
class ExportCalls {
    private final JsonLines lines;

    ExportCalls(JsonLines lines) {
        this.lines = lines;
    }

    @GetMapping("/customers")
    @Scope(Scope.EXPORT)
    void customers(Caller caller, HttpServletResponse response) throws IOException {
        lines.write(
                page -> caller.edd().parties().customers(CustomerQuery.ALL, page),
                view -> CustomerCard.of(caller.tenant(), view),
                response);
    }

    @GetMapping("/verifications")
    @Scope(Scope.EXPORT)
    void verifications(Caller caller, HttpServletResponse response) throws IOException {
        lines.write(
                page -> caller.edd().verifications().page(VerificationQuery.ALL, page),
                VerificationDetails::of,
                response);
    }
}
