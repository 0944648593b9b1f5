package dev.edd.host.wire.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts to a partner's server. Speaks just as much HTTP as that takes, since it must connect to the very address that was
 * looked at: a client that resolves the name once more could be led elsewhere in between. Follows nothing.
 *
 * <p>The timeouts of a socket are for each read, which a server that sends a byte now and then never exceeds, and there are none
 * for writes. Therefore a thread of its own closes the socket when the time is over, whatever is being waited for.
 */
final class Outgoing implements AutoCloseable {
    /** For one delivery. With this much for each of a tenant's webhooks the relay's lease of a minute is not overrun. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
    private static final int LONGEST_STATUS_LINE = 1_024;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");

    private final Targets targets;
    private final SSLSocketFactory tls;
    private final Duration patience;
    private final ScheduledThreadPoolExecutor watch;

    /**
     * Posts where the targets allow it.
     *
     * @param targets where it may go
     * @param tls decides which servers are trusted
     * @param patience how long one delivery may take from the connection to the status line
     */
    Outgoing(Targets targets, SSLSocketFactory tls, Duration patience) {
        this.targets = targets;
        this.tls = tls;
        this.patience = patience;
        watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "webhook-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Posts, and gives the status of the answer. */
    int post(URI target, String headers, byte[] body) throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        try (Socket plain = new Socket()) {
            ScheduledFuture<?> end = watch.schedule(
                    () -> {
                        over.set(true);
                        cut(plain);
                    },
                    patience.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                return exchange(plain, target, request(target, headers, body));
            } catch (IOException cause) {
                throw over.get() ? new TimeOver(cause) : cause;
            } finally {
                end.cancel(false);
            }
        }
    }

    /** Ends the watch. Nothing can be posted afterwards. */
    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** A delivery that took too long. */
    static final class TimeOver extends SocketTimeoutException {
        private static final long serialVersionUID = 1;

        TimeOver(IOException cause) {
            super("the time for one delivery is over");
            initCause(cause);
        }
    }

    /** Of the socket beneath TLS, which would want to say goodbye first. */
    private static void cut(Socket plain) {
        try {
            plain.close();
        } catch (IOException cause) {
            LOG.warn(
                    "a socket could not be closed at the end of its time: {}",
                    cause.getClass().getName());
        }
    }

    private int exchange(Socket plain, URI target, byte[] request) throws IOException {
        InetSocketAddress address = targets.resolved(target);
        plain.connect(address);
        try (Socket socket = Targets.isTls(target) ? secured(plain, target.getHost(), address.getPort()) : plain) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        }
    }

    private SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** The URL was checked when it was registered: it holds no blank and no control character. */
    private static byte[] request(URI target, String headers, byte[] body) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String head = "POST " + path + query + " HTTP/1.1\r\nHost: " + target.getRawAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n" + headers
                + "Connection: close\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    private static int status(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = 0; read != '\n'; line.append((char) read)) {
            read = answer.read();
            if (read < 0 || line.length() == LONGEST_STATUS_LINE) {
                throw new IOException("no status line came");
            }
        }
        Matcher parts = STATUS_LINE.matcher(line.toString().strip());
        if (!parts.matches()) {
            throw new IOException("no status line came");
        }
        return Integer.parseInt(Objects.requireNonNull(parts.group(1)));
    }
}
