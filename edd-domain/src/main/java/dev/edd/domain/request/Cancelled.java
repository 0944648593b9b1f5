package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The request was withdrawn. Immutable.
 *
 * @param header what stays the same
 * @param reviewed the rounds before the last
 * @param round what was asked last
 * @param handedIn what was handed in last; none when nothing was
 */
@Code("cancelled")
public record Cancelled(RequestHeader header, Seq<ReviewedRound> reviewed, Round round, Option<Submission> handedIn)
        implements EddRequest.Closed {
    /** Checks that the rounds are numbered. */
    public Cancelled {
        requireNonNull(header);
        requireNonNull(handedIn);
        reviewed = Rounds.before(round, reviewed);
        Rounds.restrictsNobody(round);
    }

    @Override
    public RequestState state() {
        return RequestState.CANCELLED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.cancelled(this);
    }
}
