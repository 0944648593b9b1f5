package dev.edd.domain.request;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** A request that is not over: {@link Requested}, {@link Submitted} or {@link InReview}. */
public sealed interface Ongoing extends EddRequest permits Requested, Submitted, InReview {
    /**
     * The round that the request is in.
     *
     * @return what is asked now
     */
    Round round();

    /**
     * What the customer has handed in for this round.
     *
     * @return the submission; none before there are answers
     */
    Option<Submission> handedIn();

    @Override
    default boolean restricts() {
        return round().restricted();
    }

    @Override
    default Option<Instant> nextReminder() {
        return Option.when(
                        outstanding(updatedAt()).by() == OwedBy.CUSTOMER,
                        round().deadline().reminders().drop(round().remindersSent()))
                .flatMap(Seq::headOption);
    }

    @Override
    default Option<Instant> restrictionDue() {
        return Option.when(
                outstanding(updatedAt()).by() == OwedBy.CUSTOMER && !round().restricted(),
                round().deadline().due());
    }
}
