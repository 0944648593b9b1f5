package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One thing that was decided when a verification completed. Immutable.
 *
 * @param type what was decided
 * @param state how
 * @param failureCodes why it was decided against; empty when it passed
 * @param expiredAt when the decision stops or stopped to hold, if it does
 */
public record ComplianceDecision(
        ComplianceType type, DecisionState state, Set<FailureCode> failureCodes, Option<Instant> expiredAt) {
    /** Refuses failure codes on a decision that passed. */
    public ComplianceDecision {
        failureCodes = TreeSet.ofAll(failureCodes);
        if (state == DecisionState.PASSED && !failureCodes.isEmpty()) {
            throw new IllegalArgumentException("a decision that passed has no failure codes: " + failureCodes);
        }
        expiredAt.forEach(Storable::instant);
    }

    /** Whether a verification can pass with these: every one in favour, and no two of a type. */
    static boolean areInFavour(Seq<ComplianceDecision> decisions) {
        return decisions.forAll(decision -> decision.state() == DecisionState.PASSED)
                && ComplianceType.differ(decisions, ComplianceDecision::type);
    }

    /**
     * A decision in favour.
     *
     * @param type what was decided
     * @return the decision, without end
     */
    public static ComplianceDecision passed(ComplianceType type) {
        return new ComplianceDecision(type, DecisionState.PASSED, TreeSet.empty(), Option.none());
    }
}
