package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.party.VerificationId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An identity verification, in one of its states: {@link Storing}, {@link Waiting}, {@link Pending}, {@link Reviewing},
 * {@link Completed} or {@link Expired} (facts 1.5 and 1.10, seeds 000 and 004). Each state holds only what is legal there.
 * Immutable.
 */
public sealed interface Verification extends CaseState permits Storing, Undecided, Verification.Closed {
    /** How verifications go: the table of {@code VerificationEdge}, and nothing else. */
    Lifecycle<Verification, VerificationCommand, VerificationEvent> LIFECYCLE =
            Lifecycle.of("verification", VerificationEdge.values(), VerificationEdge::edge);

    /**
     * What stays the same through all states.
     *
     * @return the header
     */
    Header header();

    /**
     * Dispatches on the state, exhaustively at compile time.
     *
     * @param <A> what the cases give
     * @param cases one function a state
     * @return what the function of this state gives
     */
    <A> A match(Cases<A> cases);

    /**
     * The id of the verification.
     *
     * @return the id
     */
    default VerificationId id() {
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
        return Option.some(new OpenVerification(header().subject(), header().method()));
    }

    /**
     * The state by name.
     *
     * @return the name
     */
    VerificationState state();

    /**
     * When a policy must act unless something happens before.
     *
     * @return the provider's answer due in {@link Storing}, the expiry in {@link Waiting}, none elsewhere
     */
    default Option<Instant> deadline() {
        return Option.none();
    }

    /**
     * How it was decided.
     *
     * @return the outcome when completed, none otherwise
     */
    default Option<Outcome> outcome() {
        return Option.none();
    }

    /**
     * What has been gathered.
     *
     * @return the evidence; none when no inquiry was ever opened
     */
    Option<Evidence> gathered();

    /**
     * Whether this is what "the customer's EDD is approved" means: enhanced due diligence of a customer, completed and
     * passed (seed 000).
     *
     * @return true for an approval
     */
    default boolean isApprovedEdd() {
        return header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE
                && header().subject().type() == VerificationType.KYC
                && outcome().exists(Outcome::isPassed);
    }

    /** A verification that is over; a new one must be created (seed 004). It holds no claim. */
    sealed interface Closed extends Verification, CaseState.Closed permits Completed, Expired {
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
         * For {@link Storing}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A storing(Storing state);

        /**
         * For {@link Waiting}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A waiting(Waiting state);

        /**
         * For {@link Pending}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A pending(Pending state);

        /**
         * For {@link Reviewing}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A reviewing(Reviewing state);

        /**
         * For {@link Completed}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A completed(Completed state);

        /**
         * For {@link Expired}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A expired(Expired state);
    }
}
