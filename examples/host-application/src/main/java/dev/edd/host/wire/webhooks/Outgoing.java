package dev.edd.host.wire.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to a partner's server. Speaks just as much HTTP as that takes, since it must connect to the very address that was
 * looked at: a client that resolves the name once more could be led elsewhere in between. Follows nothing.
 */
final class Outgoing {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONGEST_STATUS_LINE = 1_024;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");

    private final boolean privateTargets;

    Outgoing(boolean privateTargets) {
        this.privateTargets = privateTargets;
    }

    /** Posts, and gives the status of the answer. */
    int post(URI target, String headers, byte[] body) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean isTls = target.getScheme().equals("https");
        int port = target.getPort() >= 0 ? target.getPort() : isTls ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(checked(target.getHost()), port), left(end));
            plain.setSoTimeout(left(end));
            try (Socket socket = isTls ? secured(plain, target.getHost(), port) : plain) {
                socket.getOutputStream().write(request(target, headers, body));
                socket.getOutputStream().flush();
                return status(socket, end);
            }
        }
    }

    /** All addresses of a name must be allowed: which of them is taken is nobody's choice. */
    private InetAddress checked(String host) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!privateTargets && !Addresses.isPublic(address)) {
                throw new ForbiddenTarget();
            }
        }
        return addresses[0];
    }

    /** A target that is not on the public internet. */
    static final class ForbiddenTarget extends IOException {
        private static final long serialVersionUID = 1;

        ForbiddenTarget() {
            super("the target is not on the public internet");
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
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

    private static int status(Socket socket, long end) throws IOException {
        InputStream answer = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int read = 0; read != '\n'; line.append((char) read)) {
            socket.setSoTimeout(left(end));
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

    private static int left(long end) throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("the time for one delivery is over");
        }
        return (int) left;
    }
}
