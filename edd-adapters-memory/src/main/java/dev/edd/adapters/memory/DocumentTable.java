package dev.edd.adapters.memory;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.Position;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/**
 * Registered documents. Immutable.
 *
 * @param byId every document
 * @param byOwner by whose it is
 */
record DocumentTable(HashMap<DocumentId, DocumentReference> byId, HashMap<PartyId, TreePSet<Position>> byOwner) {

    static final DocumentTable EMPTY = new DocumentTable(HashMap.empty(), HashMap.empty());

    DocumentTable with(DocumentReference document) {
        return new DocumentTable(
                byId.put(document.id(), document),
                Sorted.moved(byOwner, Option.none(), Option.some(document.owner()), position(document)));
    }

    Listing<DocumentReference> listing(PartyId owner, LongAdder visits) {
        return new Listing<>(
                Vector.ofAll(byOwner.get(owner)),
                position -> byId.get(new DocumentId(position.id())).get(),
                Option.none(),
                visits);
    }

    private static Position position(DocumentReference document) {
        return new Position(document.storedAt(), document.id().value());
    }
}
