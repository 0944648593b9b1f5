package dev.edd.examples.testing.files;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A vault in a folder: a file a document, called by its id and by when it was kept. Content comes in beside it, and is moved in
 * when all of it is on the disk. Safe to share between threads, of one process.
 */
final class FileVault implements DocumentVault {
    private final Path kept;
    private final Path coming;

    private FileVault(Path kept, Path coming) {
        this.kept = kept;
        this.coming = coming;
    }

    /** Opens the vault of a folder, and sweeps up what a crash left half. */
    static FileVault open(Path folder) throws IOException {
        Path coming = Files.createDirectories(folder.resolve("coming"));
        try (Stream<Path> halves = Files.list(coming)) {
            for (Path half : halves.toList()) {
                Files.delete(half);
            }
        }
        return new FileVault(Files.createDirectories(folder.resolve("kept")), coming);
    }

    @Override
    public void keep(DocumentId id, Instant at, InputStream content) throws IOException {
        Storable.instant(at);
        Path half = Files.createTempFile(coming, "half", "");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.transferTo(out);
                channel.force(true);
            }
            moveIn(half, id, at);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private synchronized void moveIn(Path half, DocumentId id, Instant at) throws IOException {
        if (find(id).isDefined()) {
            throw new IllegalStateException("the id is in use");
        }
        String name = id.value() + "_" + at.getEpochSecond() + "_" + at.getNano();
        Files.move(half, kept.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(kept, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public <A> Option<A> read(DocumentId id, Reader<A> reader) throws IOException {
        Option<Entry> found = find(id);
        if (found.isEmpty()) {
            return Option.none();
        }
        InputStream content;
        try {
            content = Files.newInputStream(found.get().file());
        } catch (NoSuchFileException discardedMeanwhile) {
            return Option.none();
        }
        try (content) {
            return Option.some(reader.read(content));
        }
    }

    @Override
    public Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most) {
        Storable.instant(before);
        return entries()
                .filter(each -> each.at().isBefore(before))
                .map(Entry::id)
                .filter(id -> after.forAll(last -> Id.ORDER.compare(id.value(), last.value()) > 0))
                .sorted(Comparator.comparing(DocumentId::value, Id.ORDER))
                .take(most);
    }

    @Override
    public synchronized boolean discard(DocumentId id) {
        Option<Entry> found = find(id);
        try {
            return found.isDefined() && Files.deleteIfExists(found.get().file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Option<Entry> find(DocumentId id) {
        return entries().find(each -> each.id().equals(id));
    }

    private Vector<Entry> entries() {
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(Entry::of).collect(Vector.collector());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Entry(DocumentId id, Instant at, Path file) {
        static Entry of(Path file) {
            String[] parts = file.getFileName().toString().split("_", 3);
            return new Entry(
                    new DocumentId(UUID.fromString(parts[0])),
                    Instant.ofEpochSecond(Long.parseLong(parts[1]), Long.parseLong(parts[2])),
                    file);
        }
    }
}
