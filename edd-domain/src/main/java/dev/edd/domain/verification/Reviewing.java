package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;

/**
 * A compliance officer looks at the verification. Immutable.
 *
 * @param header what stays the same
 * @param evidence what has been gathered
 */
@Code("reviewing")
public record Reviewing(Header header, Evidence evidence) implements Undecided {
    Reviewing checked(CheckRecorded event) {
        return new Reviewing(header.after(event), evidence.with(event.check()));
    }

    Reviewing tracked(InquiryTracked event) {
        return new Reviewing(header.after(event), evidence.with(event.state()));
    }

    @Override
    public VerificationState state() {
        return VerificationState.REVIEWING;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.reviewing(this);
    }
}
