package dev.edd.host.wire.questions;

import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.Requested;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Round;
import dev.edd.domain.request.Submission;
import dev.edd.domain.request.Submitted;
import io.vavr.control.Option;

/**
 * The round that a request is in, or the last one that it was in. Immutable.
 *
 * @param round what is or was asked
 * @param handedIn what the customer handed in for it; none when there are no answers
 */
public record LastRound(Round round, Option<Submission> handedIn) {
    /**
     * Looks at a request.
     *
     * @param request any request, in any state
     * @return its last round
     */
    public static LastRound of(EddRequest request) {
        return request.match(new OfEachState());
    }

    /**
     * What it asks or asked.
     *
     * @return a published questionnaire
     */
    public QuestionnaireRef questionnaire() {
        return round.questionnaire();
    }

    private static final class OfEachState implements EddRequest.Cases<LastRound> {
        @Override
        public LastRound requested(Requested state) {
            return new LastRound(state.round(), Option.none());
        }

        @Override
        public LastRound submitted(Submitted state) {
            return new LastRound(state.round(), state.handedIn());
        }

        @Override
        public LastRound inReview(InReview state) {
            return new LastRound(state.round(), state.handedIn());
        }

        @Override
        public LastRound reviewed(Reviewed state) {
            ReviewedRound last = state.reviewed().last();
            return new LastRound(last.round(), Option.some(last.submission()));
        }

        @Override
        public LastRound failed(Failed state) {
            return new LastRound(state.round(), Option.some(state.submission()));
        }

        @Override
        public LastRound cancelled(Cancelled state) {
            return new LastRound(state.round(), state.handedIn());
        }
    }
}
