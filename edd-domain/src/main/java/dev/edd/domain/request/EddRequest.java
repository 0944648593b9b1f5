package dev.edd.domain.request;

import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.party.RequestId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An EDD request, in one of its states: {@link Requested}, {@link Submitted}, {@link InReview}, {@link Reviewed},
 * {@link Failed} or {@link Cancelled} (seeds 003 and 001). It asks one customer for information in rounds, and changes
 * nothing else about the customer; being late with it restricts, and completing it lifts that again. Immutable.
 */
public sealed interface EddRequest extends CaseState permits Ongoing, EddRequest.Closed {
    /** How requests go: the table of {@code RequestEdge}, and nothing else. */
    Lifecycle<EddRequest, RequestCommand, RequestEvent> LIFECYCLE =
            Lifecycle.of("request", RequestEdge.values(), RequestEdge::edge);

    /**
     * What stays the same through all states.
     *
     * @return the header
     */
    RequestHeader header();

    /**
     * The rounds that an officer has reviewed.
     *
     * @return rounds from the first on
     */
    Seq<ReviewedRound> reviewed();

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
    RequestState state();

    /**
     * The id of the request.
     *
     * @return the id
     */
    default RequestId id() {
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
        return Option.some(new PendingQuestionnaire(
                header().customer(), header().questionnaire().id()));
    }

    /**
     * What is still owed.
     *
     * @param now the instant at which to look
     * @return by whom, what, and by when
     */
    default Outstanding outstanding(Instant now) {
        return Outstanding.of(this, now);
    }

    /**
     * Whether the customer is restricted by this request now. A customer is restricted while any request restricts. Only
     * lateness restricts, and nobody is late in review: so a failure keeps what is, and restricts nobody by itself.
     *
     * @return true from the restriction of an overdue round until the round is completed or the request cancelled
     */
    default boolean restricts() {
        return false;
    }

    /**
     * When the review is due: the order of the officers' queue.
     *
     * @return an instant while an officer owes the review, none otherwise
     */
    default Option<Instant> reviewDue() {
        return Option.none();
    }

    /**
     * From when on a reminder is to be sent: what a sweep looks for.
     *
     * @return the instant of the first reminder that has not been sent while the customer owes something, none otherwise
     */
    default Option<Instant> nextReminder() {
        return Option.none();
    }

    /**
     * From when on the customer is to be restricted: what a sweep looks for.
     *
     * @return the due instant while the customer owes something and is not restricted yet, none otherwise
     */
    default Option<Instant> restrictionDue() {
        return Option.none();
    }

    /**
     * The content of all documents that a reviewed round did not accept; none of it is taken again.
     *
     * @return digests
     */
    default Set<Sha256> refusedContent() {
        return reviewed().flatMap(ReviewedRound::refusedContent).toSet();
    }

    /** A request that is over. It holds no claim, and restricts nobody. */
    sealed interface Closed extends EddRequest, CaseState.Closed permits Reviewed, Failed, Cancelled {
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
         * For {@link Requested}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A requested(Requested state);

        /**
         * For {@link Submitted}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A submitted(Submitted state);

        /**
         * For {@link InReview}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A inReview(InReview state);

        /**
         * For {@link Reviewed}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A reviewed(Reviewed state);

        /**
         * For {@link Failed}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A failed(Failed state);

        /**
         * For {@link Cancelled}.
         *
         * @param state the state
         * @return whatever the caller is after
         */
        A cancelled(Cancelled state);
    }
}
