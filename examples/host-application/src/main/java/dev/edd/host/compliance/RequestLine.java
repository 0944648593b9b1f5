package dev.edd.host.compliance;

import dev.edd.domain.request.EddRequest;
import dev.edd.host.wire.questions.LastRound;
import dev.edd.host.wire.reading.Guid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request in the queue: whose it is, why, and by when an officer must have looked at it. */
record RequestLine(
        String guid,
        String customerGuid,
        String trigger,
        String state,
        int round,
        @Nullable Instant reviewDue) {
    static RequestLine of(EddRequest request) {
        return new RequestLine(
                Guid.of(request.id()),
                Guid.of(request.header().customer()),
                request.header().trigger().code(),
                request.state().code(),
                LastRound.of(request).round().number(),
                request.reviewDue().getOrNull());
    }
}
