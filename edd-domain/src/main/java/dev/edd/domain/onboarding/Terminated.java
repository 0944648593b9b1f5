package dev.edd.domain.onboarding;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.InternalNote;
import io.vavr.control.Option;

/**
 * The customer is not onboarded. Immutable.
 *
 * @param header what stays the same
 * @param reason what the customer may be told
 * @param note what officers may read, and nobody else
 */
@Code("terminated")
public record Terminated(OnboardingHeader header, CustomerReason reason, Option<InternalNote> note)
        implements Onboarding.Closed {
    /** Refuses an end without a reason. */
    public Terminated {
        requireNonNull(header);
        requireNonNull(reason);
        requireNonNull(note);
    }

    @Override
    public OnboardingState state() {
        return OnboardingState.TERMINATED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.terminated(this);
    }
}
