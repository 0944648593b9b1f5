package dev.edd.testkit.conformance;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** Registered documents in the reference store. */
record ReferenceDocuments(ReferenceStores stores) implements DocumentRepository {
    @Override
    public Map<DocumentId, DocumentReference> find(Set<DocumentId> ids) {
        return all().filter(each -> ids.contains(each.id())).toMap(DocumentReference::id, each -> each);
    }

    @Override
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return new ReferenceListing<>(
                        stores,
                        all().filter(each -> each.owner().equals(owner)),
                        each -> new Position(each.storedAt(), each.id().value()))
                .page(keyset);
    }

    private Vector<DocumentReference> all() {
        return stores.documentsSeen();
    }
}
