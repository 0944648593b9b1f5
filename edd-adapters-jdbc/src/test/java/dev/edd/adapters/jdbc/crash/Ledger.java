package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.Storage;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** What one tenant has in a database that nobody writes to: through the ports, and row by row past them. */
record Ledger(DataSource database, TenantName tenant, Storage storage) {
    private static final String TIMESTAMP = "TIMESTAMP";

    static Ledger of(DataSource database, TenantName tenant) {
        return new Ledger(database, tenant, JdbcStorage.owning(database, tenant));
    }

    /** Everything that happened, party by party, each in order. */
    Seq<HistoryEntry> history() {
        return rows("select party from edd_party where tenant = ? order by party")
                .flatMap(row -> history(party(row.get(0))));
    }

    /**
     * Reads rows.
     *
     * @param query with the tenant as its only parameter
     * @return the columns of each row as text, instants as {@link java.time.Instant} writes them, nothing as {@code null}
     */
    Seq<Seq<String>> rows(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, tenant.value());
            try (ResultSet row = statement.executeQuery()) {
                Vector<Seq<String>> rows = Vector.empty();
                while (row.next()) {
                    rows = rows.append(columns(row));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read what is left", failure);
        }
    }

    private static Seq<String> columns(ResultSet row) throws SQLException {
        Vector<String> columns = Vector.empty();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns = columns.append(text(row, column));
        }
        return columns;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) != null
                && row.getMetaData()
                        .getColumnTypeName(column)
                        .toUpperCase(Locale.ROOT)
                        .startsWith(TIMESTAMP)) {
            return row.getObject(column, OffsetDateTime.class).toInstant().toString();
        }
        return String.valueOf(row.getString(column));
    }

    private Seq<HistoryEntry> history(PartyId party) {
        Vector<HistoryEntry> entries = Vector.empty();
        Seq<HistoryEntry> page;
        do {
            long after = entries.lastOption().map(last -> last.id().sequence()).getOrElse(0L);
            page = storage.unitOfWork().read(reads -> reads.history().ofParty(party, after, Keyset.LARGEST));
            entries = entries.appendAll(page);
        } while (!page.isEmpty());
        return entries;
    }

    private static PartyId party(String key) {
        UUID id = UUID.fromString(key.substring(key.indexOf(':') + 1));
        return key.startsWith("customer:") ? new CustomerId(id) : new CounterpartyId(id);
    }
}
