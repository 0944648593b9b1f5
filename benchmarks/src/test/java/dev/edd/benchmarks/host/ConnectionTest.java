package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private static final Call CALL = Call.get("/somewhere");

    @Test
    void a_body_is_as_long_as_its_header_says() throws Exception {
        assertThat(answerTo("HTTP/1.1 201 \r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}and more"))
                .isEqualTo(new Answer(201, "application/json", "{}", false));
    }

    @Test
    void a_body_in_chunks_is_put_together() throws Exception {
        assertThat(answerTo(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n"))
                .isEqualTo(new Answer(200, "", "{\"a\":1}", false));
    }

    @Test
    void a_server_that_takes_no_more_calls_is_connected_to_again() throws Exception {
        try (Scripted server = Scripted.answering(
                "HTTP/1.1 204 \r\nConnection: close\r\n\r\n", "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\n2")) {
            Connection connection = Connection.open(server.port(), "key");
            assertThat(connection.send(CALL).isLast()).isTrue();
            try (Connection again = connection.ready()) {
                assertThat(again).isNotSameAs(connection);
                assertThat(again.send(CALL).body()).isEqualTo("2");
                assertThat(again.ready()).isSameAs(again);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\""
            })
    void an_answer_that_ends_too_early_is_none(String cut) {
        assertThatThrownBy(() -> answerTo(cut)).isInstanceOf(EOFException.class);
    }

    @Test
    void what_is_no_http_is_no_answer() {
        assertThatThrownBy(() -> answerTo("220 mail.example\r\n"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("220 mail.example");
    }

    private static Answer answerTo(String scripted) throws Exception {
        try (Scripted server = Scripted.answering(scripted);
                Connection connection = Connection.open(server.port(), "key")) {
            return connection.send(CALL);
        }
    }
}
