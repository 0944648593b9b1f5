package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.EventFormat;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the history as it is stored, not read yet. */
record StoredEntry(String party, long sequence, String subject, long version, String body) {
    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString("party"),
                row.getLong("sequence"),
                row.getString("subject"),
                row.getLong("version"),
                row.getString("body"));
    }

    /** The entry, or a {@link CorruptRowException} that names the row. */
    HistoryEntry read() {
        return Bodies.read(
                "edd_history " + party + ' ' + sequence,
                () -> new HistoryEntry(
                        new MessageId(partyId(), sequence),
                        StoredId.id(subject),
                        version,
                        EventFormat.EVENT.read(body)));
    }

    private PartyId partyId() {
        if (StoredId.id(party) instanceof PartyId id) {
            return id;
        }
        throw new IllegalArgumentException("not the id of a party");
    }
}
