package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** The states of a submission by name. */
public enum SubmissionState implements Coded {
    /** It counts. */
    RECORDED("recorded"),
    /** It was deleted: it is kept, and counts no longer. */
    DELETED("deleted");

    private final String code;

    SubmissionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
