package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import io.vavr.control.Option;

/**
 * The inquiry was not used in time; it is over without a decision. Immutable.
 *
 * @param header what stays the same
 * @param evidence what was gathered
 */
@Code("expired")
public record Expired(Header header, Evidence evidence) implements Verification.Closed {
    @Override
    public VerificationState state() {
        return VerificationState.EXPIRED;
    }

    @Override
    public Option<Evidence> gathered() {
        return Option.some(evidence);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.expired(this);
    }
}
