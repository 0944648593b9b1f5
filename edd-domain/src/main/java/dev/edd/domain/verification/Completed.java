package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * The verification is decided, for good. Immutable.
 *
 * @param header what stays the same
 * @param gathered what was gathered; none when the provider never opened an inquiry
 * @param result passed, or failed with its reasons
 * @param decisions the compliance decisions that were recorded; none when it failed
 */
@Code("completed")
public record Completed(Header header, Option<Evidence> gathered, Outcome result, Seq<ComplianceDecision> decisions)
        implements Verification.Closed {
    /** Refuses any other end without an inquiry than a timeout, and decisions that contradict the result. */
    public Completed {
        if (gathered.isEmpty() && !result.failureCodes().equals(TreeSet.of(FailureCode.DECISION_TIMEOUT))) {
            throw new IllegalArgumentException("without an inquiry a verification only times out");
        }
        if (!result.isPassed() && !decisions.isEmpty()) {
            throw new IllegalArgumentException("decisions are recorded when a verification passes");
        }
        if (!ComplianceDecision.areInFavour(decisions)) {
            throw new IllegalArgumentException("a verification passes with decisions in favour, one of a type");
        }
    }

    @Override
    public VerificationState state() {
        return VerificationState.COMPLETED;
    }

    @Override
    public Option<Outcome> outcome() {
        return Option.some(result);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.completed(this);
    }
}
