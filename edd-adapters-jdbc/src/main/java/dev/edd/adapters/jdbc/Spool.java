package dev.edd.adapters.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Content on its way into the database, in a temporary file: read in full before a transaction begins, and as often as that
 * is run again. Where a file may lose its name while it is open, nothing is left of it however the process ends. For one
 * thread.
 */
final class Spool implements Closeable {
    private final FileChannel file;
    private final int chunk;
    private final long size;

    private Spool(FileChannel file, int chunk, long size) {
        this.file = file;
        this.chunk = chunk;
        this.size = size;
    }

    /**
     * Reads content to its end.
     *
     * @param chunk how many bytes to hold in memory
     */
    static Spool of(InputStream content, int chunk) throws IOException {
        FileChannel file = temporary();
        try {
            long size = 0;
            byte[] buffer = new byte[chunk];
            for (int read = content.readNBytes(buffer, 0, chunk);
                    read > 0;
                    read = content.readNBytes(buffer, 0, chunk)) {
                ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    size += file.write(rest, size);
                }
            }
            return new Spool(file, chunk, size);
        } catch (Throwable failure) {
            try (file) {
                throw failure;
            }
        }
    }

    private static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("edd-", ".spool");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    int chunks() {
        return Math.toIntExact((size + chunk - 1) / chunk);
    }

    /** The bytes of a chunk, by its number from 0. */
    byte[] chunk(int number) {
        long start = (long) number * chunk;
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(chunk, size - start));
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("the temporary file is shorter than what was written to it");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
