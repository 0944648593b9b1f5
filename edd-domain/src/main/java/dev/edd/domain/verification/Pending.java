package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;

/**
 * The inquiry is being processed. Immutable.
 *
 * @param header what stays the same
 * @param evidence what has been gathered
 */
@Code("pending")
public record Pending(Header header, Evidence evidence) implements Undecided {
    Pending checked(CheckRecorded event) {
        return new Pending(header.after(event), evidence.with(event.check()));
    }

    Pending tracked(InquiryTracked event) {
        return new Pending(header.after(event), evidence.with(event.state()));
    }

    @Override
    public VerificationState state() {
        return VerificationState.PENDING;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.pending(this);
    }
}
