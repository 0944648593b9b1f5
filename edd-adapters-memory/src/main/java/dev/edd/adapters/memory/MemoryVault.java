package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The content of documents in memory, for one tenant, for as long as the process lives: whoever lets something be kept sees
 * to its size. Safe to share between threads.
 */
public final class MemoryVault implements DocumentVault {
    private final ConcurrentNavigableMap<UUID, Kept> byId = new ConcurrentSkipListMap<>(Id.ORDER);

    private MemoryVault() {}

    /**
     * An empty vault.
     *
     * @return the vault
     */
    public static MemoryVault create() {
        return new MemoryVault();
    }

    @Override
    public void keep(DocumentId id, Instant at, InputStream content) throws IOException {
        Storable.instant(at);
        Kept kept = new Kept(at, content.readAllBytes());
        if (byId.putIfAbsent(id.value(), kept) != null) {
            throw new IllegalStateException("the id of a document is in use: " + id.value());
        }
    }

    @Override
    public <A> Option<A> read(DocumentId id, Reader<A> reader) throws IOException {
        Kept kept = byId.get(id.value());
        if (kept == null) {
            return Option.none();
        }
        try (InputStream content = new EndingStream(new ByteArrayInputStream(kept.content))) {
            return Option.some(reader.read(content));
        }
    }

    @Override
    public Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most) {
        Storable.instant(before);
        ConcurrentNavigableMap<UUID, Kept> rest =
                after.map(last -> byId.tailMap(last.value(), false)).getOrElse(byId);
        return Vector.ofAll(rest.entrySet().stream()
                .filter(entry -> entry.getValue().at.isBefore(before))
                .limit(most)
                .map(entry -> new DocumentId(entry.getKey())));
    }

    @Override
    public boolean discard(DocumentId id) {
        return byId.remove(id.value()) != null;
    }

    /** Content that nobody changes once it is here. */
    private static final class Kept {
        private final Instant at;
        private final byte[] content;

        Kept(Instant at, byte[] content) {
            this.at = at;
            this.content = content;
        }
    }
}
