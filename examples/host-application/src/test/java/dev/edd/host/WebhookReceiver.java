package dev.edd.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's server on this machine: keeps what it is told and whether it was signed as facts 4.3 has it. */
public final class WebhookReceiver implements AutoCloseable {
    /** What comes before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    /** One request, as it came. */
    public record Told(String path, String timestamp, String signature, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String type() {
            return json().get("notification_type").stringValue();
        }

        public String id() {
            return json().get("notification_id").stringValue();
        }

        public boolean isSignedBy(String publicKey) {
            try {
                byte[] raw = Base64.getUrlDecoder().decode(publicKey);
                byte[] encoded = HexFormat.of()
                        .parseHex(
                                HexFormat.of().formatHex(X509) + HexFormat.of().formatHex(raw));
                PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
                verifier.update(body.getBytes(StandardCharsets.UTF_8));
                return verifier.verify(Base64.getUrlDecoder().decode(signature));
            } catch (GeneralSecurityException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }

    /** Starts it on a free port. */
    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    /** What it answers next, before it acknowledges again. */
    public void answerNextWith(int status) {
        answers.add(status);
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?from=edd";
    }

    /** What came, in the order in which it came. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** The types of what came. */
    public List<String> types() {
        return told.stream().map(Told::type).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        // first: who posted may look as soon as there is an answer
        told.add(new Told(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("X-DLT-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-DLT-Signature"),
                new String(body, StandardCharsets.UTF_8)));
        Integer status = answers.poll();
        if (status != null && status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url().replace("/hook", "/elsewhere"));
        }
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }
}
