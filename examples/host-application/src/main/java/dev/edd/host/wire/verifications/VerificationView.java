package dev.edd.host.wire.verifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.host.wire.reading.Guid;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verification as POST and the listing show it: the fields of seed 000 in its order, and the counterparty's if it is one's. */
record VerificationView(
        Instant createdAt,
        Instant updatedAt,
        String type,
        String guid,
        String method,
        String customerGuid,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String counterpartyGuid,
        String state,
        @Nullable String outcome,
        List<String> failureCodes,
        List<DecisionView> complianceDecisions) {

    static VerificationView of(Verification verification) {
        Subject subject = verification.header().subject();
        return new VerificationView(
                verification.createdAt(),
                verification.updatedAt(),
                subject.type().code(),
                Guid.of(verification.id()),
                verification.header().method().code(),
                Guid.of(subject.customer()),
                subject.party() instanceof CounterpartyId counterparty ? Guid.of(counterparty) : null,
                verification.state().code(),
                verification
                        .outcome()
                        .map(outcome -> outcome.isPassed() ? "passed" : "failed")
                        .getOrNull(),
                codes(verification.outcome().map(Outcome::failureCodes).getOrElse(TreeSet.empty())),
                verification instanceof Completed completed
                        ? completed.decisions().map(DecisionView::of).toJavaList()
                        : List.of());
    }

    private static List<String> codes(Set<FailureCode> failureCodes) {
        return failureCodes.toList().map(Coded::code).toJavaList();
    }

    /** What compliance decided about one thing. */
    record DecisionView(
            String type,
            String state,
            List<String> failureCodes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant expiredAt) {
        static DecisionView of(ComplianceDecision decision) {
            return new DecisionView(
                    decision.type().code(),
                    decision.state().code(),
                    codes(decision.failureCodes()),
                    decision.expiredAt().getOrNull());
        }
    }

    /** What one check came to. */
    record CheckView(String type, String outcome, List<String> failureCodes) {
        static CheckView of(ComplianceCheck check) {
            return new CheckView(check.type().code(), check.outcome().code(), codes(check.failureCodes()));
        }
    }
}
