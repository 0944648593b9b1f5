package dev.edd.benchmarks.host;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection to a server of this machine, that blocks and is kept alive. Little more than the socket, so that the load takes little of
 * the cores that it shares with the server: as much of HTTP/1.1 as an answer needs. For one thread.
 */
final class Connection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_LINE = 8_192;
    private static final String CHUNKED = "chunked";

    private final int port;
    private final String key;
    private final Socket socket;
    private final InputStream in;
    private boolean isOver;

    private Connection(int port, String key, Socket socket) throws IOException {
        this.port = port;
        this.key = key;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * Connects.
     *
     * @param port of loopback
     * @param key to be known by
     * @return the connection
     * @throws IOException when nobody listens there
     */
    static Connection open(int port, String key) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            return new Connection(port, key, socket);
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    /** Itself, or a new connection in its place when the server takes no more calls on this one. */
    Connection ready() throws IOException {
        if (!isOver) {
            return this;
        }
        close();
        return open(port, key);
    }

    /**
     * Calls, and waits for the whole answer.
     *
     * @param call what is asked
     * @return the answer, whatever its status
     * @throws IOException when there is none, or none of HTTP
     */
    Answer send(Call call) throws IOException {
        byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(256)
                .append(call)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(port)
                .append("\r\nAuthorization: Bearer ")
                .append(key);
        if (body.length > 0) {
            head.append("\r\nContent-Type: application/json\r\nContent-Length: ")
                    .append(body.length);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + 4 + body.length);
        whole.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        whole.write(body);
        whole.writeTo(socket.getOutputStream());
        Answer answer = receive();
        isOver = answer.isLast();
        return answer;
    }

    private Answer receive() throws IOException {
        int status = status(line());
        String type = "";
        int length = 0;
        boolean isChunked = false;
        boolean isLast = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("no header: " + header);
            }
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-type" -> type = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> isChunked = value.equalsIgnoreCase(CHUNKED);
                case "connection" -> isLast = value.equalsIgnoreCase("close");
                default -> {
                    // nothing that this needs to know
                }
            }
        }
        byte[] body = isChunked ? chunks() : exactly(length);
        return new Answer(status, type, new String(body, StandardCharsets.UTF_8), isLast);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.1 \\d{3} .*")) {
            throw new ProtocolException("no answer of HTTP/1.1: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            body.write(exactly(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("it ended after " + bytes.length + " of " + length + " bytes of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("it ended within a line of an answer");
            }
            if (line.size() == LONGEST_LINE) {
                throw new ProtocolException("a line of an answer is too long");
            }
            if (each != '\r') {
                line.write(each);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
