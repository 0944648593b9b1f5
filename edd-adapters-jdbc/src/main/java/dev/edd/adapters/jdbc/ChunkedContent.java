package dev.edd.adapters.jdbc;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Content that is fetched chunk by chunk, as it is read. For one thread. */
final class ChunkedContent extends InputStream {
    private final int chunks;
    private final IntFunction<Option<byte[]>> source;
    private InputStream current = InputStream.nullInputStream();
    private int fetched;
    private boolean closed;

    /**
     * @param chunks how many there are
     * @param source gives each by its number from 0, as long as it is there
     */
    ChunkedContent(int chunks, IntFunction<Option<byte[]>> source) {
        this.chunks = chunks;
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (closed) {
            throw new IOException("the content is closed");
        }
        if (length == 0) {
            return 0;
        }
        int read = current.read(into, offset, length);
        while (read < 0 && fetched < chunks) {
            current = new ByteArrayInputStream(fetch());
            read = current.read(into, offset, length);
        }
        return read;
    }

    private byte[] fetch() throws IOException {
        byte[] chunk = source.apply(fetched)
                .getOrElseThrow(() -> new IOException("the content was thrown away while it was read"));
        fetched++;
        return chunk;
    }

    @Override
    public void close() {
        closed = true;
    }
}
