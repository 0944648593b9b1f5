package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that ends too early, or whose chunks are none: the caller's fault, and told so; none of the host's. */
class CutOffBodiesIT {
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=----edd";
    private static final String OPENED_FILE = "------edd\r\nContent-Disposition: form-data; name=\"file\"; "
            + "filename=\"passport.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n";

    private static RunningHost host;
    private static String customer;

    @BeforeAll
    static void startTheHost() {
        host = RunningHost.demo();
        customer = host.as("demo-partner")
                .get("/api/customers?type=individual")
                .json()
                .get("objects")
                .get(0)
                .get("guid")
                .stringValue();
    }

    @AfterAll
    static void theHostFoundNoFaultInItself() {
        String log = host.log();
        host.close();
        assertThat(log).doesNotContain("Exception", "\tat ", " ERROR ");
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of("/api/identity_verifications", JSON, "{\"type\":\"kyc\""),
                Arguments.of("/persons/{person}/questionnaires/onboarding-edd/response", JSON, "{"),
                Arguments.of("/edd", JSON, "{\"customer_id\":"),
                Arguments.of("/v1/enterprise/ddq/upload", FORM, OPENED_FILE),
                Arguments.of("/persons/{person}/documents", FORM, OPENED_FILE),
                Arguments.of("/documents", FORM, OPENED_FILE),
                Arguments.of("/documents", FORM, ""));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_body_shorter_than_announced_is_malformed(String path, String type, String sent) throws IOException {
        assertMalformed(answerTo(path, type, "Content-Length: 5000", sent));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void chunks_that_stop_before_the_last_one_are_malformed(String path, String type, String sent) throws IOException {
        assertMalformed(answerTo(path, type, "Transfer-Encoding: chunked", chunk(sent)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_chunk_of_no_size_is_malformed(String path, String type, String sent) throws IOException {
        for (String size : List.of("garbage", "-1", "FFFFFFFFFFFFFFFFFF", "")) {
            assertMalformed(
                    answerTo(path, type, "Transfer-Encoding: chunked", chunk(sent) + size + "\r\nmore\r\n0\r\n\r\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_chunk_longer_than_its_size_is_malformed(String path, String type, String sent) throws IOException {
        assertMalformed(answerTo(path, type, "Transfer-Encoding: chunked", chunk(sent) + "1\r\nmore\r\n0\r\n\r\n"));
    }

    /** Nobody is there to be answered; what is told of it at the end is that there was no fault. */
    @ParameterizedTest
    @MethodSource("paths")
    void a_caller_who_is_gone_in_the_middle_of_a_body_leaves_the_host_as_it_was(String path, String type, String sent)
            throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            send(socket, path, type, "Content-Length: 5000", sent);
            // a reset, and not an end
            socket.setSoLinger(true, 0);
        }
        assertThat(host.as("demo-partner").get("/api/customers").status()).isEqualTo(200);
    }

    private static String chunk(String content) {
        return content.isEmpty() ? "" : Integer.toHexString(content.length()) + "\r\n" + content + "\r\n";
    }

    /** What the host answers to a caller who sends this, and says that nothing more is to come. */
    private static String answerTo(String path, String type, String length, String sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            send(socket, path, type, length, sent);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String path, String type, String length, String sent) throws IOException {
        String request = "POST " + path.replace("{person}", customer) + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer demo-partner\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n" + sent;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertMalformed(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"The request is malformed\"");
        assertThat(answer).doesNotContain("<html", "Tomcat", "HTTP/1.1 500");
    }
}
