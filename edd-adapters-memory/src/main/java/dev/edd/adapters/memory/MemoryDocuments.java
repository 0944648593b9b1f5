package dev.edd.adapters.memory;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Registered documents, as the stores see them. */
record MemoryDocuments(MemoryStores stores) implements DocumentRepository {
    @Override
    public Map<DocumentId, DocumentReference> find(Set<DocumentId> ids) {
        DocumentTable table = table();
        stores.visits().add(ids.size());
        return HashMap.ofEntries(
                ids.toVector().flatMap(table.byId()::get).map(document -> Tuple.of(document.id(), document)));
    }

    @Override
    public Page<DocumentReference> page(PartyId owner, Keyset keyset) {
        return table().listing(owner, stores.visits()).page(keyset);
    }

    private DocumentTable table() {
        return stores.tables().documents();
    }
}
