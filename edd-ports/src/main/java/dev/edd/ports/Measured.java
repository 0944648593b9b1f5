package dev.edd.ports;

import dev.edd.domain.document.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Content that is counted and digested while somebody reads it, and that ends with an exception at the first byte that is too
 * many, behind which nothing is read.
 */
final class Measured extends FilterInputStream {
    private final MessageDigest digest;
    private final long most;
    private long size;

    Measured(InputStream content, long most) {
        super(content);
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** There is more than is taken. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        private final long size;

        private TooLong(long size) {
            super("more content than is taken");
            this.size = size;
        }

        /** As far as it was read. */
        long size() {
            return size;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            digest.update((byte) read);
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, (int) Math.min(length, most + 1 - size));
        if (read > 0) {
            digest.update(buffer, offset, read);
            count(read);
        }
        return read;
    }

    /** What is skipped must be looked at, too. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8_192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long size() {
        return size;
    }

    /** Once, when all is read. */
    Sha256 sha256() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private void count(int more) throws TooLong {
        size += more;
        if (size > most) {
            throw new TooLong(size);
        }
    }
}
