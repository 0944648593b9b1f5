package dev.edd.domain.verification;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * One thing that was checked, and how it came out. Immutable.
 *
 * @param type what was checked
 * @param outcome how it came out
 * @param failureCodes why it did not pass; empty when it passed
 */
public record ComplianceCheck(ComplianceType type, CheckOutcome outcome, Set<FailureCode> failureCodes) {
    /** Refuses failure codes on a check that passed. */
    public ComplianceCheck {
        failureCodes = TreeSet.ofAll(failureCodes);
        if (outcome == CheckOutcome.PASSED && !failureCodes.isEmpty()) {
            throw new IllegalArgumentException("a check that passed has no failure codes: " + failureCodes);
        }
    }
}
