package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.DocumentFormats;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The table of documents without their content, append-only. */
final class DocumentRows implements DocumentRepository {
    static final String TABLE = "edd_document";
    private static final Listing.Source SOURCE = new Listing.Source(TABLE, "id, owner, body", "stored_at");

    private final Session session;

    DocumentRows(Session session) {
        this.session = session;
    }

    @Override
    public Map<DocumentId, DocumentReference> find(Set<DocumentId> ids) {
        if (ids.isEmpty()) {
            session.refuseToGoOn();
            return LinkedHashMap.empty();
        }
        return session.rows(
                        "select id, owner, body from " + Bound.wanted("ids") + " join " + TABLE
                                + " on tenant = :tenant and id = wanted",
                        row -> row.bind("ids", Bound.uuids(ids.map(DocumentId::value))),
                        (row, context) -> read(row))
                .toLinkedMap(DocumentReference::id, document -> document);
    }

    @Override
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return new Listing<>(
                        session,
                        SOURCE,
                        (row, context) -> read(row),
                        document ->
                                new Position(document.storedAt(), document.id().value()),
                        Vector.of(Listing.Filter.ofCode("owner", "owner", owner.key())),
                        Vector.empty())
                .page(keyset);
    }

    /** Stores a document unless its id is in use. */
    boolean insert(DocumentReference document) {
        return session.insertUnlessInUse(
                "insert into " + TABLE
                        + " (tenant, id, owner, stored_at, body) values (:tenant, :id, :owner, :stored_at, :body)",
                row -> row.bind("id", document.id().value())
                        .bind("owner", document.owner().key())
                        .bind("stored_at", Bound.instant(document.storedAt()))
                        .bind("body", DocumentFormats.DOCUMENT.write(document)));
    }

    private static DocumentReference read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String owner = row.getString("owner");
        String body = row.getString("body");
        return Bodies.read(TABLE + ' ' + id, () -> {
            DocumentReference document = DocumentFormats.DOCUMENT.read(body);
            if (!document.id().value().equals(id) || !document.owner().key().equals(owner)) {
                throw new IllegalArgumentException("the document is another one, or another's");
            }
            return document;
        });
    }
}
