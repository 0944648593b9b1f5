package dev.edd.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.domain.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/** However a vault reads what it keeps, all of it is measured, and no more than is taken is read. */
class MeasuredTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.US_ASCII);

    private final Measured measured = new Measured(new ByteArrayInputStream(CONTENT), CONTENT.length);

    @Test
    void content_that_is_read_a_byte_at_a_time_is_measured() throws Exception {
        for (byte expected : CONTENT) {
            assertThat(measured.read()).isEqualTo(expected);
        }

        assertThat(measured.read()).isEqualTo(-1);
        assertMeasured();
    }

    @Test
    void a_byte_of_nothing_is_a_byte() throws IOException {
        Measured nothing = new Measured(new ByteArrayInputStream(new byte[1]), 1);

        assertThat(nothing.read()).isZero();
        assertThat(nothing.size()).isEqualTo(1);
    }

    @Test
    void content_that_is_read_at_once_is_measured() throws Exception {
        assertThat(measured.readAllBytes()).isEqualTo(CONTENT);
        assertMeasured();
    }

    @Test
    void content_that_is_skipped_is_measured() throws Exception {
        assertThat(measured.skip(3)).isEqualTo(3);
        assertThat(measured.skip(1_000_000)).isEqualTo(CONTENT.length - 3);
        assertThat(measured.skip(1)).isZero();
        assertMeasured();
    }

    @Test
    void nothing_is_read_twice() {
        assertThat(measured.markSupported()).isFalse();
    }

    @Test
    void content_that_is_too_long_is_given_up_with_the_first_byte_too_many() {
        for (Reading reading : new Reading[] {InputStream::read, InputStream::readAllBytes, each -> each.skip(100)}) {
            InputStream source = new ByteArrayInputStream(CONTENT);

            assertThatExceptionOfType(Measured.TooLong.class)
                    .isThrownBy(() -> readOn(new Measured(source, 3), reading))
                    .satisfies(tooLong -> assertThat(tooLong.size()).isEqualTo(4));
            assertThat(source).hasBinaryContent(new byte[] {CONTENT[4], CONTENT[5], CONTENT[6]});
        }
    }

    private interface Reading {
        Object from(InputStream content) throws IOException;
    }

    private static void readOn(InputStream content, Reading reading) throws IOException {
        for (int times = 0; times < CONTENT.length; times++) {
            reading.from(content);
        }
    }

    private void assertMeasured() throws NoSuchAlgorithmException {
        assertThat(measured.size()).isEqualTo(CONTENT.length);
        assertThat(measured.sha256())
                .isEqualTo(Sha256.of(MessageDigest.getInstance("SHA-256").digest(CONTENT)));
    }
}
