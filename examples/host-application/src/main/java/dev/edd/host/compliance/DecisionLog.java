package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import dev.edd.host.security.Caller;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers decided or tried to decide, why, and what came of it: a table of the host's own, append-only. */
@Component
class DecisionLog {
    /** The answer to a decision that was taken; any other is the code of a refusal. */
    static final String DECIDED = "decided";

    private final JdbcClient database;
    private final InstantSource clock;

    DecisionLog(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One decision, taken or refused. */
    record Line(
            Instant at,
            String by,
            String outcome,
            String answer,
            @Nullable String note) {}

    /** Notes a decision, in the transaction of the calling thread. */
    void write(Caller officer, Id decided, String outcome, Option<String> note, String answer) {
        int written = database.sql("insert into host_decision_log"
                        + " (tenant, case_id, written_at, officer, outcome, answer, note) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        officer.tenant().name(),
                        decided.value(),
                        Storable.truncated(clock.instant()).atOffset(ZoneOffset.UTC),
                        officer.name(),
                        outcome,
                        answer,
                        note.getOrNull())
                .update();
        if (written != 1) {
            throw new IllegalStateException(written + " lines were written");
        }
    }

    /** What was noted of one case of the officer's tenant, in order. */
    List<Line> of(Caller officer, Id decided) {
        return database.sql("select written_at, officer, outcome, answer, note from host_decision_log"
                        + " where tenant = ? and case_id = ? order by number")
                .params(officer.tenant().name(), decided.value())
                .query((row, number) -> new Line(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"),
                        row.getString("outcome"),
                        row.getString("answer"),
                        row.getString("note")))
                .list();
    }
}
