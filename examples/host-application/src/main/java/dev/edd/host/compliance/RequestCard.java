package dev.edd.host.compliance;

import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.Outstanding;
import dev.edd.host.wire.questions.LastRound;
import dev.edd.host.wire.reading.FormName;
import dev.edd.host.wire.reading.Guid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as officers see it, the note of a failure included.
 *
 * @param owedBy whose turn it is
 * @param due from when on what they owe is overdue, null when nobody owes anything
 * @param questionnaire what is asked, or was asked last
 * @param round the number of that round
 * @param answers what was handed in for it, also when the request has failed or was cancelled
 * @param rounds the rounds that were reviewed, the first one first
 * @param reason what the customer was told of a failure
 * @param note what officers tell each other of it
 */
record RequestCard(
        String guid,
        String customerGuid,
        String trigger,
        String state,
        String questionnaire,
        int round,
        String owedBy,
        @Nullable Instant due,
        boolean restricts,
        Instant createdAt,
        Instant updatedAt,
        List<AnswerLine> answers,
        List<RoundLine> rounds,
        @Nullable ReasonLine reason,
        @Nullable String note) {
    static RequestCard of(EddRequest request, Instant now) {
        Outstanding outstanding = request.outstanding(now);
        LastRound last = LastRound.of(request);
        return new RequestCard(
                Guid.of(request.id()),
                Guid.of(request.header().customer()),
                request.header().trigger().code(),
                request.state().code(),
                FormName.of(last.questionnaire()),
                last.round().number(),
                outstanding.by().code(),
                outstanding.due().getOrNull(),
                request.restricts(),
                request.createdAt(),
                request.updatedAt(),
                last.handedIn().map(AnswerLine::all).getOrElse(List::of),
                request.reviewed().map(RoundLine::of).toJavaList(),
                request instanceof Failed failed ? ReasonLine.of(failed.reason()) : null,
                request instanceof Failed failed ? failed.note().text() : null);
    }
}
