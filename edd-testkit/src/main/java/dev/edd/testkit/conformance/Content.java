package dev.edd.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.Callable;

/** What is kept in a vault, by its length: the same length gives the same bytes. */
final class Content {
    /** How much a source gives at most at a time: neither all nor as much as it is asked for. */
    private static final int PIECE = 4_099;

    private Content() {}

    static byte[] of(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** A source that gives a little at a time, may break off, and tells what was done with it. For one thread. */
    static final class Source extends InputStream {
        private final byte[] bytes;
        private final int breaksOffAt;
        private final IOException failure = new IOException("the source broke off");
        private int position;
        private boolean ended;
        private boolean closed;

        Source(byte[] bytes, int breaksOffAt) {
            this.bytes = bytes;
            this.breaksOffAt = breaksOffAt;
        }

        IOException failure() {
            return failure;
        }

        boolean wasReadToItsEnd() {
            return ended;
        }

        boolean wasClosed() {
            return closed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (position >= breaksOffAt) {
                throw failure;
            }
            int count = Math.min(Math.min(length, PIECE), Math.min(bytes.length, breaksOffAt) - position);
            if (position == bytes.length) {
                ended = true;
                return -1;
            }
            System.arraycopy(bytes, position, into, offset, count);
            position += count;
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A source in whose midst, once so much of it was read, somebody looks at what there is from another thread. */
    static final class Watched extends InputStream {
        private final InputStream content;
        private final int seenAt;
        private final Callable<?> watcher;
        private int given;
        private boolean watched;

        Watched(byte[] bytes, int seenAt, Callable<?> watcher) {
            this.content = new Source(bytes, Integer.MAX_VALUE);
            this.seenAt = seenAt;
            this.watcher = watcher;
        }

        boolean wasWatched() {
            return watched;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (given >= seenAt && !watched) {
                watched = true;
                Rendezvous.elsewhere(watcher);
            }
            int count = content.read(into, offset, length);
            given += Math.max(count, 0);
            return count;
        }
    }
}
