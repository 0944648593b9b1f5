package dev.edd.examples.testing.files;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file with a line a commit: a checksum, a space, and the changes. A line is forced to the disk before its commit is
 * answered, so the last one may be torn by a crash, and was then answered to nobody: it is dropped. A line before the last
 * that is not as it was written is damage, and the log is not opened.
 */
final class Log {
    private static final int CHECKSUM = 8;

    private final FileChannel channel;
    private final FileLock lock;
    private boolean broken;

    private Log(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens a log for one writer; there is none when another one, here or in another process, has it open. */
    static Log open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("the log is open elsewhere: " + file);
        }
        // the name of a new file is in its folder, which is forced on its own
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return new Log(channel, lock);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** Reads every line, and cuts a torn last one off. */
    Seq<Change> replay() throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) channel.size());
        channel.position(0);
        while (all.hasRemaining() && channel.read(all) >= 0) {
            // until all of it has come
        }
        byte[] bytes = all.array();
        Vector<Change> changes = Vector.empty();
        int begin = 0;
        for (int end = lineEnd(bytes, begin); end >= 0; end = lineEnd(bytes, begin)) {
            byte[] line = Arrays.copyOfRange(bytes, begin, end);
            if (!isWhole(line)) {
                if (lineEnd(bytes, end + 1) >= 0) {
                    channel.close();
                    throw new IllegalStateException("the log is damaged at byte " + begin);
                }
                break;
            }
            changes = changes.appendAll(
                    Binary.changes(Base64.getDecoder().decode(Arrays.copyOfRange(line, CHECKSUM + 1, line.length))));
            begin = end + 1;
        }
        channel.truncate(begin);
        channel.position(begin);
        channel.force(true);
        return changes;
    }

    /** Keeps changes for good, or throws, after which nothing more is taken: what is on the disk is then not known. */
    void append(Seq<Change> changes) {
        if (broken) {
            throw new IllegalStateException("an earlier write failed: open the log again");
        }
        broken = true;
        try {
            byte[] payload = Base64.getEncoder().encode(Binary.bytes(changes));
            byte[] head = (checksum(payload) + " ").getBytes(StandardCharsets.US_ASCII);
            ByteBuffer line = ByteBuffer.allocate(head.length + payload.length + 1)
                    .put(head)
                    .put(payload)
                    .put((byte) '\n')
                    .flip();
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        broken = false;
    }

    void close() throws IOException {
        lock.release();
        channel.close();
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(byte[] line) {
        return line.length > CHECKSUM
                && new String(line, 0, CHECKSUM, StandardCharsets.US_ASCII)
                        .equals(checksum(Arrays.copyOfRange(line, CHECKSUM + 1, line.length)));
    }

    private static String checksum(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
