package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.FINDS_ALL_DOCUMENTS_OR_NONE;
import static dev.edd.testkit.conformance.Defect.LISTS_DOCUMENTS_BY_THE_BITS_OF_THEIR_OWNER;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** Registered documents in the reference store. */
record ReferenceDocuments(ReferenceStores stores) implements DocumentRepository {
    @Override
    public Map<DocumentId, DocumentReference> find(Set<DocumentId> ids) {
        Map<DocumentId, DocumentReference> found =
                all().filter(each -> ids.contains(each.id())).toMap(DocumentReference::id, each -> each);
        return stores.has(FINDS_ALL_DOCUMENTS_OR_NONE) && found.size() < ids.size() ? HashMap.empty() : found;
    }

    @Override
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        all().filter(each -> isOf(owner, each)),
                        each -> new Position(each.storedAt(), each.id().value()))
                .page(keyset);
    }

    private boolean isOf(PartyId owner, DocumentReference document) {
        return stores.has(LISTS_DOCUMENTS_BY_THE_BITS_OF_THEIR_OWNER)
                ? document.owner().value().equals(owner.value())
                : document.owner().equals(owner);
    }

    private Vector<DocumentReference> all() {
        return stores.ledger().documents();
    }
}
