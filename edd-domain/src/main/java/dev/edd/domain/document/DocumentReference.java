package dev.edd.domain.document;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A document that is stored, as everybody but the vault knows it. Its content never changes. Immutable.
 *
 * @param id by which answers cite it
 * @param owner whose document it is
 * @param name what its owner called the file
 * @param type what it shows
 * @param contentType what its content was found to be
 * @param size its length in bytes, one or more
 * @param sha256 the digest of its content
 * @param storedAt when it was stored
 */
@Value.Builder
public record DocumentReference(
        DocumentId id,
        PartyId owner,
        FileName name,
        DocumentType type,
        ContentType contentType,
        long size,
        Sha256 sha256,
        Instant storedAt)
        implements WithDocumentReference {
    /** Refuses an empty document, and an instant that cannot be stored. */
    public DocumentReference {
        requireNonNull(id);
        if (size < 1) {
            throw new IllegalArgumentException("a document is of one byte or more: " + size);
        }
        Storable.instant(storedAt);
    }
}
