package dev.edd.host.wire.requests;

import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.Outstanding;
import dev.edd.domain.request.OwedBy;
import dev.edd.domain.request.QuestionnaireRef;
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
        List<String> filesOwed) {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static RequestLine of(EddRequest request, Questionnaire asked) {
        Outstanding outstanding = request.outstanding(request.updatedAt());
        return new RequestLine(
                Guid.of(request.id()),
                Guid.of(request.header().customer()),
                FormName.of(asked(request)),
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
                        : List.of());
    }

    /** What the round asks, or what the request was opened with when it is over. */
    static QuestionnaireRef asked(EddRequest request) {
        return request instanceof Ongoing ongoing
                ? ongoing.round().questionnaire()
                : request.header().questionnaire();
    }

    private static String millis(Instant at) {
        return MILLIS.format(at);
    }
}
