package dev.edd.host.wire.requests;

import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Outstanding;
import dev.edd.domain.request.OwedBy;
import dev.edd.host.wire.questions.LastRound;
import dev.edd.host.wire.questions.OutcomeLine;
import dev.edd.host.wire.reading.FormName;
import dev.edd.host.wire.reading.Guid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as a partner sees it (facts 3.1).
 *
 * @param filesOwed the files that were answered by name and have not come
 * @param dateDue from when on answers or files are overdue, null when the customer owes nothing
 * @param outcomes what was found of the answers of the rounds that were reviewed, the latest of each prompt
 */
record RequestLine(
        String id,
        String userId,
        String ddqId,
        String requiredForm,
        String status,
        String dateAdded,
        String dateUpdated,
        @Nullable String dateDue,
        List<String> filesOwed,
        List<OutcomeLine> outcomes) {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static RequestLine of(EddRequest request, Questionnaire asked) {
        Outstanding outstanding = request.outstanding(request.updatedAt());
        return new RequestLine(
                Guid.of(request.id()),
                Guid.of(request.header().customer()),
                FormName.of(LastRound.of(request).questionnaire()),
                asked.title(),
                request.state().code().toUpperCase(Locale.ROOT),
                millis(request.createdAt()),
                millis(request.updatedAt()),
                outstanding
                        .due()
                        .filter(due -> outstanding.by() == OwedBy.CUSTOMER)
                        .map(RequestLine::millis)
                        .getOrNull(),
                outstanding instanceof Outstanding.OfFiles owed
                        ? owed.files().map(file -> file.name().value()).toJavaList()
                        : List.of(),
                OutcomeLine.latest(request));
    }

    private static String millis(Instant at) {
        return MILLIS.format(at);
    }
}
