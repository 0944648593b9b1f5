package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.ports.store.Position;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {
    private static final String LISTING = "edd CUSTOMER";
    private static final Position PLACE = new Position(Instant.parse("2026-01-05T09:00:00.000001Z"), new UUID(1, 2));

    @Test
    void a_place_is_found_again() {
        assertThat(PageToken.parse(LISTING, PageToken.of(LISTING, PLACE)).flatMap(PageToken::position))
                .containsExactly(PLACE);
    }

    @Test
    void a_token_of_another_listing_is_none() {
        assertThat(PageToken.parse("edd ACCOUNT", PageToken.of(LISTING, PLACE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "====", "not base64", "YWJj", "\u00e9"})
    void other_text_is_none(String token) {
        assertThat(PageToken.parse(LISTING, token)).isEmpty();
        assertThat(PageToken.parse(LISTING, token.repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday 00000000-0000-0001-0000-000000000002",
                "2026-01-05T09:00:00Z",
                "2026-01-05T09:00:00Z 5",
                "2026-01-05T09:00:00.0000001Z 00000000-0000-0001-0000-000000000002",
                "-2026-01-05T09:00:00Z 00000000-0000-0001-0000-000000000002",
                "+1000000000-12-31T23:59:59Z 00000000-0000-0001-0000-000000000002"
            })
    void a_place_that_nothing_can_be_at_is_none(String place) {
        assertThat(PageToken.position(place)).isEmpty();
    }
}
