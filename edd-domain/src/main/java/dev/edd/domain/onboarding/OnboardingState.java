package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Coded;

/** The states of an onboarding by name, for queries and for display. */
public enum OnboardingState implements Coded {
    /** Going on. */
    IN_PROGRESS(InProgress.class),
    /** Waits for an EDD request. */
    PAUSED_FOR_EDD(PausedForEdd.class),
    /** Done. */
    COMPLETED(Completed.class),
    /** Given up. */
    TERMINATED(Terminated.class);

    private final String code;

    OnboardingState(Class<? extends Onboarding> state) {
        this.code = Coded.of(state);
    }

    @Override
    public String code() {
        return code;
    }
}
