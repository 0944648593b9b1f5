package dev.edd.host.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.host.wire.errors.BrokenOff;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final Page<Integer> FIRST =
            new Page<>(Vector.of(1, 2), Option.some(new Position(Instant.EPOCH, new UUID(1, 1))));

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final JsonLines lines = new JsonLines(new JsonMapper());

    @Test
    void a_listing_is_written_to_its_end() throws IOException {
        lines.write(
                keyset -> isFirst(keyset) ? FIRST : new Page<>(Vector.of(3), Option.none()),
                number -> number,
                response);

        assertThat(response.getContentAsString()).isEqualTo("1\n2\n3\n");
    }

    @Test
    void whatever_fails_once_the_answer_has_begun_breaks_it_off() throws IOException {
        assertThatExceptionOfType(BrokenOff.class)
                .isThrownBy(() -> lines.write(
                        keyset -> {
                            if (isFirst(keyset)) {
                                return FIRST;
                            }
                            throw new OutOfMemoryError("no more");
                        },
                        number -> number,
                        response));
        assertThat(response.getContentAsString()).isEqualTo("1\n2\n");
    }

    @Test
    void what_fails_before_is_answered_by_others() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> lines.write(
                        keyset -> {
                            throw new IllegalStateException("down");
                        },
                        number -> number,
                        response));
        assertThat(response.isCommitted()).isFalse();
    }

    private static boolean isFirst(Keyset keyset) {
        return keyset.after().isEmpty();
    }
}
