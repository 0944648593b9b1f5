package dev.edd.benchmarks.idle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verification in the host's shape, of a counterparty. */
record VerificationView(
        Instant createdAt,
        Instant updatedAt,
        String type,
        String guid,
        String method,
        String customerGuid,
        String counterpartyGuid,
        String state,
        @Nullable String outcome,
        List<String> failureCodes,
        List<Decision> complianceDecisions) {

    /** As the host answers one that was created. */
    static VerificationView created(
            Instant now, String guid, String type, String method, String customer, String counterparty) {
        return new VerificationView(
                now, now, type, guid, method, customer, counterparty, "storing", null, List.of(), List.of());
    }

    /** As the host lists one that a provider has found nothing against. */
    static VerificationView passed(Instant now, String guid) {
        return new VerificationView(
                now,
                now,
                "counterparty",
                guid,
                "watchlists",
                guid,
                guid,
                "completed",
                "passed",
                List.of(),
                List.of(new Decision("person_watchlists", "passed", List.of())));
    }

    record Decision(String type, String state, List<String> failureCodes) {}

    record Check(String type, String outcome, List<String> failureCodes) {}

    /** As the host shows one that is asked for. */
    record Details(
            @JsonUnwrapped VerificationView verification,
            String personaInquiryId,
            String personaState,
            List<Check> complianceChecks) {

        static Details passed(Instant now, String guid) {
            return new Details(
                    VerificationView.passed(now, guid),
                    "inq_00000000000000000000000000000",
                    "waiting",
                    List.of(new Check("person_watchlists", "passed", List.of())));
        }
    }
}
