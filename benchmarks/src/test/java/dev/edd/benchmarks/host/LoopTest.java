package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final int CALLS = 40;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server = unbound();

    @BeforeEach
    void start() throws IOException {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::echo);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void every_call_is_made_once_and_timed_with_the_key_and_its_own_answer() {
        String[] answers = new String[CALLS];
        Times times = loop().run(
                        CALLS,
                        number -> Call.post("/call/" + number, "body " + number),
                        (number, answer) -> answers[number] = answer.body());

        assertThat(asked).hasSize(CALLS).doesNotHaveDuplicates();
        for (int number = 0; number < CALLS; number++) {
            assertThat(answers[number]).isEqualTo("Bearer secret POST /call/" + number + " body " + number);
        }
        assertThat(times.each()).hasSize(CALLS).doesNotContain(0);
        assertThat(times.all()).isGreaterThan(times.each()[0]);
    }

    @Test
    void an_answer_that_is_a_refusal_fails_the_run() {
        assertThatThrownBy(() -> loop().run(
                                CALLS,
                                number -> Call.get(number == 7 ? "/refused" : "/call/" + number),
                                (number, answer) -> {}))
                .hasStackTraceContaining("GET /refused was answered 409: Bearer secret GET /refused");
    }

    @Test
    void a_server_that_is_not_there_fails_the_run() {
        int port = server.getAddress().getPort();
        server.stop(0);

        assertThatThrownBy(() -> loop(port).run(CALLS, number -> Call.get("/call/" + number), (number, answer) -> {}))
                .hasStackTraceContaining("the server on port " + port + " does not answer");
    }

    @Test
    void a_server_that_dies_fails_the_run() throws Exception {
        try (Scripted dying = Scripted.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            Loop one = loop(dying.port()).withConnections(1);
            assertThatThrownBy(() -> one.run(2, number -> Call.get("/call/" + number), (number, answer) -> {}))
                    .hasStackTraceContaining("the server on port " + dying.port() + " does not answer");
        }
    }

    private Loop loop() {
        return loop(server.getAddress().getPort());
    }

    private static Loop loop(int port) {
        return new Loop(port, "secret", 3);
    }

    private void echo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String text = exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestMethod() + " "
                + path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = text.strip().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(path.equals("/refused") ? 409 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static HttpServer unbound() {
        try {
            return HttpServer.create();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
