package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * The officer was not satisfied, and the request is over. Immutable.
 *
 * @param header what stays the same
 * @param reviewed the rounds before the last
 * @param round what was asked last
 * @param submission what was handed in last; no outcome a prompt was recorded for it
 * @param reason what the customer may be told
 * @param note what officers may read, and nobody else
 */
@Code("failed")
@Value.Builder
public record Failed(
        RequestHeader header,
        Seq<ReviewedRound> reviewed,
        Round round,
        Submission submission,
        CustomerReason reason,
        InternalNote note)
        implements EddRequest.Closed {
    /** Checks that the rounds are numbered. */
    public Failed {
        requireNonNull(header);
        requireNonNull(submission);
        requireNonNull(reason);
        requireNonNull(note);
        reviewed = Rounds.before(round, reviewed);
        Rounds.restrictsNobody(round);
    }

    @Override
    public RequestState state() {
        return RequestState.FAILED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.failed(this);
    }
}
