package dev.edd.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store can hold as it is, and what no value of the kernel is made of. */
class StorableTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "Zoë", "李小龍", "\uD83D\uDC69\u200D\uD83D\uDC67", "ten chars!"})
    void text_of_any_script_can_be_stored(String text) {
        assertThat(Storable.isText(text, 10)).isTrue();
        assertThat(Storable.text("name", text, 10)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u200b\u2003",
                "a\0b",
                "\uD83D",
                "\uDC69\uD83D",
                "x\uDC69",
                "eleven char"
            })
    void blank_or_long_text_u0000_and_lone_surrogates_cannot(String text) {
        assertThat(Storable.isText(text, 10)).isFalse();
    }

    @Test
    void the_message_never_repeats_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Storable.text("name", "secret\0", 10))
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2024-02-29T00:00:00.000001Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void whole_microseconds_from_year_1_to_9999_can_be_stored(String instant) {
        assertThatNoException().isThrownBy(() -> Storable.instant(Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59.999999Z",
                "2024-02-29T00:00:00.000001001Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z"
            })
    void finer_or_farther_instants_cannot(String instant) {
        assertThatIllegalArgumentException().isThrownBy(() -> Storable.instant(Instant.parse(instant)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stamp(new Actor.Officer("grace"), Instant.parse(instant)));
    }

    @Test
    void a_clock_is_cut_to_the_microsecond_before_also_before_the_epoch() {
        assertThat(Storable.truncated(Instant.parse("2024-02-29T00:00:00.000001999Z")))
                .isEqualTo("2024-02-29T00:00:00.000001Z");
        assertThat(Storable.truncated(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo("1969-12-31T23:59:59.999999Z");
    }

    @Test
    void a_length_of_time_is_positive_at_most_ten_years_and_of_whole_microseconds() {
        assertThat(Storable.duration("expiry", Duration.ofNanos(1_000))).isEqualTo(Duration.ofNanos(1_000));
        assertThat(Storable.duration("expiry", Duration.ofDays(3652))).isEqualTo(Duration.ofDays(3652));
        for (Duration wrong :
                new Duration[] {Duration.ZERO, Duration.ofDays(-1), Duration.ofNanos(1), Duration.ofDays(3653)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Storable.duration("expiry", wrong));
        }
    }

    @Test
    void a_step_leaves_ten_years_for_what_follows_from_it() {
        assertThat(Storable.instant(Stamp.LATEST.plus(Duration.ofDays(3652)))).isAfter(Stamp.LATEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stamp(new Actor.Policy("deadline"), Stamp.LATEST.plusNanos(1_000)));
    }

    @Test
    void nothing_is_changed_before_it_began() {
        assertThatIllegalArgumentException().isThrownBy(() -> Storable.span(Stamp.LATEST, Instant.EPOCH));
    }
}
