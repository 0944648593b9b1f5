package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.ports.store.HistoryEntry;
import java.time.Instant;
import java.util.List;

/** One step of a case: what happened, when, and who did it. */
record HistoryLine(long version, Instant at, String event, String role, String by, List<String> failureCodes) {
    static HistoryLine of(HistoryEntry entry) {
        Stamp stamp = entry.event().stamp();
        return new HistoryLine(
                entry.version(),
                stamp.at(),
                Coded.of(entry.event().getClass()),
                stamp.actor().role().code(),
                stamp.actor().name(),
                entry.event() instanceof VerificationFailed failed
                        ? failed.outcome()
                                .failureCodes()
                                .toList()
                                .map(Coded::code)
                                .toJavaList()
                        : List.of());
    }
}
