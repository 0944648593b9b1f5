package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.questionnaire.Answers;
import io.vavr.collection.Seq;

/**
 * The request is accepted, for good. Immutable.
 *
 * @param header what stays the same
 * @param reviewed all rounds, the last one with every answer accepted
 */
@Code("reviewed")
public record Reviewed(RequestHeader header, Seq<ReviewedRound> reviewed) implements EddRequest.Closed {
    /** Checks that there is a round, and that the last one was accepted. */
    public Reviewed {
        requireNonNull(header);
        reviewed = Rounds.numbered(reviewed);
        if (reviewed.isEmpty() || !reviewed.last().outcomes().forAll(PromptOutcome::isAccepted)) {
            throw new IllegalArgumentException("a request is accepted with its last round");
        }
    }

    /**
     * The answers that were accepted, of each round.
     *
     * @return of each round what was accepted, in the order of the rounds
     */
    public Seq<Answers> acceptedAnswers() {
        return reviewed.map(ReviewedRound::accepted);
    }

    @Override
    public RequestState state() {
        return RequestState.REVIEWED;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.reviewed(this);
    }
}
