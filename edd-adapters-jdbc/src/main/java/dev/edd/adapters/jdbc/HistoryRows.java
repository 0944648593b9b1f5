package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.EventFormat;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.History;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The history table, append-only. */
final class HistoryRows implements History {
    /** The columns that an entry is read from. */
    static final String COLUMNS = "party, sequence, subject, version, body";

    private final Session session;

    HistoryRows(Session session) {
        this.session = session;
    }

    @Override
    public Seq<HistoryEntry> of(Id id) {
        return session.rows(
                "select " + COLUMNS
                        + " from edd_history where tenant = :tenant and subject = :subject order by tenant, subject, version",
                row -> row.bind("subject", StoredId.text(id)),
                (row, context) -> entry(row));
    }

    @Override
    public Seq<HistoryEntry> of(Id id, long after, int most) {
        return session.rows(
                "select " + COLUMNS
                        + " from edd_history where tenant = :tenant and subject = :subject and version > :after"
                        + " order by tenant, subject, version limit :most",
                row -> row.bind("subject", StoredId.text(id))
                        .bind("after", after)
                        .bind("most", most),
                (row, context) -> entry(row));
    }

    @Override
    public Seq<HistoryEntry> ofParty(PartyId party, long after, int most) {
        return session.rows(
                "select " + COLUMNS
                        + " from edd_history where tenant = :tenant and party = :party and sequence > :after"
                        + " order by tenant, party, sequence limit :most",
                row -> row.bind("party", party.key()).bind("after", after).bind("most", most),
                (row, context) -> entry(row));
    }

    /** Records the steps of a commit, whose first one takes a number in the party's sequence. */
    void append(Commit commit, long first) {
        session.batch(
                "insert into edd_history (tenant, party, sequence, subject, version, event, recorded_at, body)"
                        + " values (:tenant, :party, :sequence, :subject, :version, :event, :at, :body)",
                commit.writes().zipWithIndex(),
                (row, numbered) -> {
                    Write write = numbered._1;
                    row.bind("party", commit.party().key())
                            .bind("sequence", first + numbered._2)
                            .bind("subject", StoredId.text(write.id()))
                            .bind("version", write.expected() + 1)
                            .bind("event", Coded.of(write.event().getClass()))
                            .bind("at", Bound.instant(write.event().stamp().at()))
                            .bind("body", EventFormat.EVENT.write(write.event()));
                });
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return StoredEntry.of(row).read();
    }
}
