package dev.edd.benchmarks.idle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verification of a customer, in the host's shape. */
record VerificationView(
        Instant createdAt,
        Instant updatedAt,
        String type,
        String guid,
        String method,
        String customerGuid,
        String state,
        @Nullable String outcome,
        List<String> failureCodes,
        List<String> complianceDecisions) {

    /** One that is not decided. */
    static VerificationView open(Instant now, String guid, String type, String method, String customer, String state) {
        return new VerificationView(now, now, type, guid, method, customer, state, null, List.of(), List.of());
    }

    /** As the host shows one that is asked for. */
    record Details(
            @JsonUnwrapped VerificationView verification,
            String personaInquiryId,
            String personaState,
            List<String> complianceChecks) {}
}
