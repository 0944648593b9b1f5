package dev.edd.benchmarks.idle;

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

/** The calls that the benchmark makes. Bodies are parsed, answers are made and written, each as the host does it. */
@RestController
@RequestMapping("/api")
class IdleCalls {
    /** A counterparty in the host's shape. */
    record CounterpartyCard(
            String guid,
            String type,
            String bankGuid,
            String customerGuid,
            Instant createdAt,
            Instant updatedAt,
            String state,
            Name name) {}

    record Name(String full) {}

    record Listing(long total, int page, int perPage, List<VerificationView> objects) {}

    @PostMapping(path = "/counterparties", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CounterpartyCard register(@RequestBody JsonNode body) {
        String customer = body.get("customer_guid").stringValue();
        Instant now = now();
        return new CounterpartyCard(
                newGuid(),
                body.get("type").stringValue(),
                customer,
                customer,
                now,
                now,
                "unverified",
                new Name(body.get("name").get("full").stringValue()));
    }

    @PostMapping(path = "/identity_verifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    VerificationView create(@RequestBody JsonNode body) {
        return VerificationView.created(
                now(),
                newGuid(),
                body.get("type").stringValue(),
                body.get("method").stringValue(),
                body.get("customer_guid").stringValue(),
                body.get("counterparty_guid").stringValue());
    }

    /** Nothing is ever open here. */
    @GetMapping("/identity_verifications")
    Listing list() {
        return new Listing(0, 0, 1, List.of());
    }

    @GetMapping("/identity_verifications/{guid}")
    VerificationView.Details find(@PathVariable("guid") String guid) {
        return VerificationView.Details.passed(now(), guid);
    }

    private static String newGuid() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
