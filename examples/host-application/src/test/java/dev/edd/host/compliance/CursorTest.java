package dev.edd.host.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.host.wire.errors.Refused;
import dev.edd.ports.store.Position;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void a_cursor_leads_back_to_its_place() {
        Position place = new Position(Instant.parse("2026-11-22T03:12:11.489533Z"), new UUID(7, 9));

        assertThat(Cursor.parse(Cursor.of(place))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one",
                "2026-11-22T03:12:11Z nobody",
                "2026-11-22T03:12:11.000000001Z 00000000-0000-0000-0000-000000000000",
                "+1000000000-12-31T23:59:59Z 00000000-0000-0000-0000-000000000000",
                "2026-13-22T03:12:11Z 00000000-0000-0000-0000-000000000000",
                "2026-11-22T03:12:11Z 00000000-0000-0000-0000-000000000000 more"
            })
    void what_is_none_of_ours_is_refused(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.parse(cursor)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.parse("%" + cursor)).isInstanceOf(Refused.class);
    }
}
