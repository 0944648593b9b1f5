package dev.edd.benchmarks.idle;

import dev.edd.benchmarks.idle.VerificationView.Details;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The calls that the benchmark makes. Bodies are parsed, and answers made and written, as the host does it. */
@RestController
@RequestMapping("/api/identity_verifications")
class IdleCalls {
    /** The id of the inquiry that a host without a provider opens, which ends with the id of the case. */
    private static final String INQUIRY = "by-hand-00000000-0000-0000-0000-000000000000";

    record Listing(long total, int page, int perPage, List<VerificationView> objects) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    VerificationView create(@RequestBody JsonNode body) {
        return VerificationView.open(
                now(),
                UUID.randomUUID().toString().replace("-", ""),
                body.get("type").stringValue(),
                body.get("method").stringValue(),
                body.get("customer_guid").stringValue(),
                "storing");
    }

    /** Nothing is ever on its way here. */
    @GetMapping
    Listing list() {
        return new Listing(0, 0, 1, List.of());
    }

    @GetMapping("/{guid}")
    Details find(@PathVariable("guid") String guid) {
        return new Details(
                VerificationView.open(now(), guid, "kyc", "enhanced_due_diligence", guid, "reviewing"),
                INQUIRY,
                "waiting",
                List.of());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
