package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Coded;

/** The states of a request by name, for queries and for display (seed 003: status). */
public enum RequestState implements Coded {
    /** The customer owes answers. */
    REQUESTED(Requested.class),
    /** Answered; files may still be owed. */
    SUBMITTED(Submitted.class),
    /** An officer looks at it. */
    IN_REVIEW(InReview.class),
    /** Accepted. */
    REVIEWED(Reviewed.class),
    /** Not satisfied. */
    FAILED(Failed.class),
    /** Withdrawn. */
    CANCELLED(Cancelled.class);

    private final String code;

    RequestState(Class<? extends EddRequest> state) {
        this.code = Coded.of(state);
    }

    @Override
    public String code() {
        return code;
    }
}
