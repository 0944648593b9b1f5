package dev.edd.host.compliance;

import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.host.wire.reading.FormName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round that an officer has reviewed: what was asked, what was answered, and what was found of it. */
record RoundLine(int round, String questionnaire, List<AnswerLine> answers, List<OutcomeLine> outcomes) {
    /** What was found of an answer; the reason is null when it was accepted. */
    record OutcomeLine(
            String promptId, boolean accepted, @Nullable ReasonLine reason) {
        static OutcomeLine of(PromptOutcome outcome) {
            return new OutcomeLine(
                    outcome.prompt().value(),
                    outcome.isAccepted(),
                    outcome instanceof PromptOutcome.Refused refused ? ReasonLine.of(refused.reason()) : null);
        }
    }

    static RoundLine of(ReviewedRound reviewed) {
        return new RoundLine(
                reviewed.round().number(),
                FormName.of(reviewed.round().questionnaire()),
                AnswerLine.all(reviewed.submission()),
                reviewed.outcomes().map(OutcomeLine::of).toJavaList());
    }
}
