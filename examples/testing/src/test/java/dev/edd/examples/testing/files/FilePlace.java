package dev.edd.examples.testing.files;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StoragePlace;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new folder under target, which the build cleans up, and the storages that are open in it. */
final class FilePlace implements StoragePlace {
    private final Path folder;
    private Vector<FileStorage> open = Vector.empty();

    FilePlace() {
        try {
            this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "files")), "tenant");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public Storage open() {
        try {
            FileStorage opened = FileStorage.open(folder);
            open = open.append(opened);
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        for (FileStorage each : open) {
            try {
                each.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        open = Vector.empty();
    }

    FileVault vault() {
        try {
            return FileVault.open(folder.resolve("vault"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
