package dev.edd.host.wire.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.host.WebhookReceiver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    private static final Duration IN_A_MOMENT = Duration.ofMillis(200);
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    /** The beginning of a TLS record of 16 KB that holds a part of a handshake. */
    private static final byte[] HANDSHAKE = {0x16, 3, 3, 0x40, 0};

    private final AtomicInteger resolved = new AtomicInteger();
    private final Outgoing outgoing = outgoing(Outgoing.PATIENCE);

    @AfterEach
    void close() {
        outgoing.close();
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            receiver.answerNextWith(302);

            assertThat(outgoing.post(URI.create(receiver.url()), "", BODY)).isEqualTo(302);

            assertThat(receiver.told())
                    .singleElement()
                    .satisfies(told -> assertThat(told.path()).isEqualTo("/hook"));
        }
    }

    @Test
    void the_connection_goes_to_the_address_that_was_looked_at() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            URI named = URI.create(receiver.url().replace("127.0.0.1", "partner.invalid"));

            assertThat(outgoing.post(named, "", BODY)).isEqualTo(200);

            assertThat(receiver.told()).hasSize(1);
            assertThat(resolved).hasValue(1);
        }
    }

    @Test
    void a_name_that_leads_to_a_private_address_is_not_called() {
        try (WebhookReceiver receiver = new WebhookReceiver();
                Outgoing strict = new Outgoing(
                        new Targets(false, name -> new InetAddress[] {InetAddress.getLoopbackAddress()}),
                        (SSLSocketFactory) SSLSocketFactory.getDefault(),
                        Outgoing.PATIENCE)) {
            URI named = URI.create(receiver.url().replace("http:", "https:").replace("127.0.0.1", "partner.example"));

            assertThatThrownBy(() -> strict.post(named, "", BODY)).isInstanceOf(Targets.ForbiddenTarget.class);
        }
    }

    @Test
    void a_url_that_cannot_be_called_is_a_failed_delivery() {
        assertThatThrownBy(() -> outgoing.post(URI.create("https://partner.example:70000/"), "", BODY))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> outgoing.post(URI.create("nothing"), "", BODY)).isInstanceOf(IOException.class);
    }

    @Test
    void a_server_that_dribbles_its_answer_is_left_when_the_time_is_over() throws IOException {
        byte[] head = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
        try (SlowServer server = SlowServer.sending(head, 'O');
                Outgoing brief = outgoing(IN_A_MOMENT)) {
            assertThatThrownBy(() -> brief.post(at("http", server), "", BODY)).isInstanceOf(Outgoing.TimeOver.class);
        }
    }

    @Test
    void a_server_that_dribbles_its_handshake_is_left_when_the_time_is_over() throws IOException {
        try (SlowServer server = SlowServer.sending(HANDSHAKE, 2);
                Outgoing brief = outgoing(IN_A_MOMENT)) {
            assertThatThrownBy(() -> brief.post(at("https", server), "", BODY)).isInstanceOf(Outgoing.TimeOver.class);
        }
    }

    @Test
    void a_server_that_does_not_read_is_left_when_the_time_is_over() throws IOException {
        byte[] more = new byte[32_000_000];
        try (SlowServer server = SlowServer.silent();
                Outgoing brief = outgoing(IN_A_MOMENT)) {
            assertThatThrownBy(() -> brief.post(at("http", server), "", more)).isInstanceOf(Outgoing.TimeOver.class);
        }
    }

    private Outgoing outgoing(Duration patience) {
        Targets targets = new Targets(true, name -> {
            resolved.incrementAndGet();
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        return new Outgoing(targets, (SSLSocketFactory) SSLSocketFactory.getDefault(), patience);
    }

    private static URI at(String scheme, SlowServer server) {
        return URI.create(scheme + "://127.0.0.1:" + server.port() + "/");
    }
}
