package dev.edd.host.wire.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsDeliveryTest {
    private static final String NAME = "partner.example";
    private static final byte[] BODY = "{\"notification_id\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    private static TlsReceiver receiver;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        receiver = TlsReceiver.start(NAME, directory);
    }

    @AfterAll
    static void stop() {
        receiver.close();
    }

    @Test
    void a_server_that_is_trusted_under_its_name_is_told() throws IOException, GeneralSecurityException {
        int before = receiver.told().size();
        try (Outgoing outgoing = outgoing(receiver.trusting())) {
            assertThat(outgoing.post(receiver.calledAs(NAME), "", BODY)).isEqualTo(200);
        }

        assertThat(receiver.told()).hasSize(before + 1).last().isEqualTo(BODY);
    }

    @Test
    void a_server_that_signed_its_certificate_itself_is_told_nothing() {
        int before = receiver.told().size();
        try (Outgoing outgoing = outgoing((SSLSocketFactory) SSLSocketFactory.getDefault())) {
            assertThatThrownBy(() -> outgoing.post(receiver.calledAs(NAME), "", BODY))
                    .isInstanceOf(SSLHandshakeException.class);
        }

        assertThat(receiver.told()).hasSize(before);
    }

    @Test
    void a_server_that_is_trusted_under_another_name_is_told_nothing() throws IOException, GeneralSecurityException {
        int before = receiver.told().size();
        try (Outgoing outgoing = outgoing(receiver.trusting())) {
            assertThatThrownBy(() -> outgoing.post(receiver.calledAs("another.example"), "", BODY))
                    .isInstanceOf(SSLHandshakeException.class);
        }

        assertThat(receiver.told()).hasSize(before);
    }

    private static Outgoing outgoing(SSLSocketFactory tls) {
        return new Outgoing(
                new Targets(true, name -> new InetAddress[] {InetAddress.getLoopbackAddress()}),
                tls,
                Outgoing.PATIENCE);
    }
}
