package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The verification is decided, for good. Immutable.
 *
 * @param header what stays the same
 * @param gathered what was gathered; none when the provider never opened an inquiry
 * @param result passed, or failed with its reasons
 * @param decisions the compliance decisions that were recorded
 */
@Code("completed")
public record Completed(Header header, Option<Evidence> gathered, Outcome result, Seq<ComplianceDecision> decisions)
        implements Verification.Closed {
    /** Refuses a verification that passed without an inquiry. */
    public Completed {
        if (gathered.isEmpty() && result.isPassed()) {
            throw new IllegalArgumentException("nothing passes without an inquiry");
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
