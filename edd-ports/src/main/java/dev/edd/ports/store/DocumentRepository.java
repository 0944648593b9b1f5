package dev.edd.ports.store;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Documents that parties have uploaded, without their content. */
public interface DocumentRepository {
    /**
     * Finds documents.
     *
     * @param ids which, also such that do not exist
     * @return those that exist, by id
     */
    Map<DocumentId, DocumentReference> find(Set<DocumentId> ids);

    /**
     * Lists the documents of a party, a page at a time, in the order in which they were stored.
     *
     * @param owner whose
     * @param keyset which page
     * @return the page; a position is the instant of storing and the id
     */
    Page<DocumentReference> page(PartyId owner, Keyset keyset);
}
