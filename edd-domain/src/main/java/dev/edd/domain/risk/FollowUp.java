package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Coded;

/** What is to be done after a rating. */
public enum FollowUp implements Coded {
    /** Nothing. */
    NOTHING("nothing"),
    /** An EDD request is to be opened. */
    OPEN_REQUEST("open_request"),
    /** The onboarding is to be paused, which opens the request of onboardings. */
    PAUSE_ONBOARDING("pause_onboarding");

    private final String code;

    FollowUp(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
