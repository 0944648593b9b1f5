package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** The states of a verification by name, for queries and for display (facts 1.5: state). */
public enum VerificationState implements Coded {
    /** Recorded; the inquiry is not open yet. */
    STORING(Storing.class),
    /** The inquiry is open and not started. */
    WAITING(Waiting.class),
    /** Being processed. */
    PENDING(Pending.class),
    /** An officer looks at it. */
    REVIEWING(Reviewing.class),
    /** Over without a decision: the inquiry was not used in time. */
    EXPIRED(Expired.class),
    /** Decided, passed or failed. */
    COMPLETED(Completed.class);

    private final String code;

    VerificationState(Class<? extends Verification> state) {
        this.code = Coded.of(state);
    }

    @Override
    public String code() {
        return code;
    }
}
