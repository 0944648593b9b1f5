package dev.edd.domain.verification;

import io.vavr.control.Option;

/**
 * A verification whose inquiry is open and that nobody has decided yet: {@link Waiting}, {@link Pending} or
 * {@link Reviewing}.
 */
public sealed interface Undecided extends Verification permits Waiting, Pending, Reviewing {
    /**
     * What has been gathered so far.
     *
     * @return the inquiry and the checks
     */
    Evidence evidence();

    @Override
    default Option<Evidence> gathered() {
        return Option.some(evidence());
    }
}
