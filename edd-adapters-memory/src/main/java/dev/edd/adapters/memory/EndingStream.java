package dev.edd.adapters.memory;

import java.io.IOException;
import java.io.InputStream;

/** Content that is over once it is closed, as that of a database is. */
final class EndingStream extends InputStream {
    private final InputStream content;
    private volatile boolean over;

    EndingStream(InputStream content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        return open().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return open().read(into, offset, length);
    }

    @Override
    public void close() {
        over = true;
    }

    private InputStream open() throws IOException {
        if (over) {
            throw new IOException("the content has ended with the call that gave it");
        }
        return content;
    }
}
