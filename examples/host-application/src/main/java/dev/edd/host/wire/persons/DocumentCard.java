package dev.edd.host.wire.persons;

import dev.edd.domain.document.DocumentReference;
import java.time.Instant;

/** A document as it is shown to who uploaded it (facts 4.7). */
record DocumentCard(
        String id,
        String category,
        String orientation,
        String name,
        String source,
        String ownerType,
        String ownerId,
        Instant createdAt) {
    static DocumentCard of(DocumentReference document, String category, String orientation) {
        return new DocumentCard(
                document.id().value().toString(),
                category,
                orientation,
                document.name().value(),
                "api",
                "person",
                document.owner().value().toString(),
                document.storedAt());
    }
}
