package dev.edd.domain.onboarding;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;
import static dev.edd.domain.lifecycle.Role.POLICY;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingCompleted;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingPaused;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingResumed;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;

/** The table of an onboarding: the only description of its graph. A partner begins, and never says how it ends. */
enum OnboardingEdge {
    BEGIN(Edge.birth(
            BeginOnboarding.class,
            OnboardingBegun.class,
            InProgress.class,
            by(PARTNER, OFFICER, POLICY),
            BeginOnboarding::decide,
            InProgress::begun)),
    PAUSE_FOR_EDD(Edge.transition(
            InProgress.class,
            PauseForEdd.class,
            OnboardingPaused.class,
            PausedForEdd.class,
            by(OFFICER, POLICY),
            InProgress::pause,
            InProgress::paused)),
    RESUME(Edge.transition(
            PausedForEdd.class,
            Resume.class,
            OnboardingResumed.class,
            InProgress.class,
            by(OFFICER, POLICY),
            PausedForEdd::resume,
            PausedForEdd::resumed)),
    COMPLETE(Edge.transition(
            InProgress.class,
            Complete.class,
            OnboardingCompleted.class,
            Completed.class,
            by(OFFICER, POLICY),
            InProgress::complete,
            InProgress::completed)),
    TERMINATE_IN_PROGRESS(Edge.transition(
            InProgress.class,
            Terminate.class,
            OnboardingTerminated.class,
            Terminated.class,
            by(OFFICER, POLICY),
            InProgress::terminate,
            InProgress::terminated)),
    TERMINATE_PAUSED(Edge.transition(
            PausedForEdd.class,
            Terminate.class,
            OnboardingTerminated.class,
            Terminated.class,
            by(OFFICER, POLICY),
            PausedForEdd::terminate,
            PausedForEdd::terminated));

    private final Edge<Onboarding, OnboardingCommand, OnboardingEvent> edge;

    OnboardingEdge(Edge<Onboarding, OnboardingCommand, OnboardingEvent> edge) {
        this.edge = edge;
    }

    Edge<Onboarding, OnboardingCommand, OnboardingEvent> edge() {
        return edge;
    }
}
