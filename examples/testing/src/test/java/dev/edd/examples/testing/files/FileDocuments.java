package dev.edd.examples.testing.files;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Registered documents, as the stores see them. */
record FileDocuments(FileStores stores) implements DocumentRepository {
    @Override
    public Map<DocumentId, DocumentReference> find(Set<DocumentId> ids) {
        return HashMap.ofEntries(stores.ledger()
                .documents()
                .filter(each -> ids.contains(each.id()))
                .map(each -> Tuple.of(each.id(), each)));
    }

    @Override
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return Listing.page(
                stores.ledger().documents().filter(each -> each.owner().equals(owner)),
                each -> new Position(each.storedAt(), each.id().value()),
                keyset);
    }
}
