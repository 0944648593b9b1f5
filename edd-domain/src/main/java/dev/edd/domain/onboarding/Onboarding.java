package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.party.OnboardingId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The onboarding of a customer, in one of its states: {@link InProgress}, {@link PausedForEdd}, {@link Completed} or
 * {@link Terminated} (seed 001). Immutable.
 *
 * <p>Nobody whose risk is high is onboarded without Enhanced Due Diligence that cleared it. So what pauses, resumes or ends an
 * onboarding is the request itself and not what somebody says of it, and a high rating is remembered.
 */
public sealed interface Onboarding extends CaseState permits InProgress, PausedForEdd, Onboarding.Closed {
    /** How onboardings go: the table of {@code OnboardingEdge}, and nothing else. */
    Lifecycle<Onboarding, OnboardingCommand, OnboardingEvent> LIFECYCLE =
            Lifecycle.of("onboarding", OnboardingEdge.values(), OnboardingEdge::edge);

    /**
     * What stays the same through all states.
     *
     * @return the header
     */
    OnboardingHeader header();

    /**
     * Dispatches on the state, exhaustively at compile time.
     *
     * @param <A> what the cases give
     * @param cases one function a state
     * @return what the function of this state gives
     */
    <A> A match(Cases<A> cases);

    /**
     * The state by name.
     *
     * @return the name
     */
    OnboardingState state();

    /**
     * The id of the onboarding.
     *
     * @return the id
     */
    default OnboardingId id() {
        return header().id();
    }

    @Override
    default Instant createdAt() {
        return header().createdAt();
    }

    @Override
    default Instant updatedAt() {
        return header().updatedAt();
    }

    @Override
    default Option<Claim> claim() {
        return Option.some(new OnboardingInProgress(header().customer()));
    }

    /** An onboarding that is over. It holds no claim. */
    sealed interface Closed extends Onboarding, CaseState.Closed permits Completed, Terminated {
        @Override
        default Option<Claim> claim() {
            return Option.none();
        }
    }

    /**
     * One function for each state.
     *
     * @param <A> what they give
     */
    interface Cases<A> {
        /**
         * For {@link InProgress}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A inProgress(InProgress state);

        /**
         * For {@link PausedForEdd}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A pausedForEdd(PausedForEdd state);

        /**
         * For {@link Completed}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A completed(Completed state);

        /**
         * For {@link Terminated}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A terminated(Terminated state);
    }
}
