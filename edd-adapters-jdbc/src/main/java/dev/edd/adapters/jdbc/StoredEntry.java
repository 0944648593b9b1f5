package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.EventFormat;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of the history as it is stored, not read yet; without subject and body when it is not there. */
record StoredEntry(
        String party,
        long sequence,
        @Nullable String subject,
        long version,
        @Nullable String body) {
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
        return Bodies.read("edd_history " + party + ' ' + sequence, () -> {
            if (subject == null || body == null) {
                throw new IllegalArgumentException("it is not there");
            }
            return new HistoryEntry(
                    new MessageId(partyId(), sequence), StoredId.id(subject), version, EventFormat.EVENT.read(body));
        });
    }

    private PartyId partyId() {
        if (StoredId.id(party) instanceof PartyId id) {
            return id;
        }
        throw new IllegalArgumentException("not the id of a party");
    }
}
