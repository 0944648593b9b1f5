package dev.edd.host.wire.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on this machine that keeps whoever calls it waiting: it reads nothing, and sends a byte now and then. It hangs up at
 * last, so that a caller with no end of its own is seen to have none.
 */
final class SlowServer implements AutoCloseable {
    private static final int TICK_MILLIS = 10;
    private static final int TICKS = 1_000;
    private static final int FEW_BYTES = 1_024;

    private final ScheduledExecutorService ticks = Executors.newScheduledThreadPool(2);
    private final AtomicInteger passed = new AtomicInteger();
    private final byte[] head;
    private final int dribble;
    private final ServerSocket server;

    private SlowServer(byte[] head, int dribble) {
        this.head = head;
        this.dribble = dribble;
        try {
            server = new ServerSocket();
            // callers fill what is between them and it soon
            server.setReceiveBufferSize(FEW_BYTES);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        ticks.execute(this::serve);
    }

    /** Sends a head, and then one and the same byte again and again. */
    static SlowServer sending(byte[] head, int dribble) {
        return new SlowServer(head.clone(), dribble);
    }

    /** Sends nothing. */
    static SlowServer silent() {
        return new SlowServer(new byte[0], -1);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        ticks.shutdownNow();
        server.close();
    }

    private void serve() {
        try {
            Socket caller = server.accept();
            caller.getOutputStream().write(head);
            ScheduledFuture<?> unused =
                    ticks.scheduleAtFixedRate(() -> tick(caller), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void tick(Socket caller) {
        try {
            if (passed.incrementAndGet() == TICKS) {
                caller.close();
            } else if (dribble >= 0) {
                caller.getOutputStream().write(dribble);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
