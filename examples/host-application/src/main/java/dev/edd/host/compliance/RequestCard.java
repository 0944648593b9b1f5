package dev.edd.host.compliance;

import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.Outstanding;
import dev.edd.domain.request.QuestionnaireRef;
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
 * @param answers what was handed in for the round that is open
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
        return new RequestCard(
                Guid.of(request.id()),
                Guid.of(request.header().customer()),
                request.header().trigger().code(),
                request.state().code(),
                FormName.of(questionnaire(request)),
                round(request),
                outstanding.by().code(),
                outstanding.due().getOrNull(),
                request.restricts(),
                request.createdAt(),
                request.updatedAt(),
                request instanceof Ongoing ongoing
                        ? ongoing.handedIn().map(AnswerLine::all).getOrElse(List::of)
                        : List.of(),
                request.reviewed().map(RoundLine::of).toJavaList(),
                request instanceof Failed failed ? ReasonLine.of(failed.reason()) : null,
                request instanceof Failed failed ? failed.note().text() : null);
    }

    /** The round that is open, or the last one that was. */
    static int round(EddRequest request) {
        return request instanceof Ongoing ongoing
                ? ongoing.round().number()
                : Math.max(1, request.reviewed().size());
    }

    private static QuestionnaireRef questionnaire(EddRequest request) {
        return request instanceof Ongoing ongoing
                ? ongoing.round().questionnaire()
                : request.header().questionnaire();
    }
}
