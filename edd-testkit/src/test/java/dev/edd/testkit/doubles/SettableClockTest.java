package dev.edd.testkit.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final SettableClock clock = new SettableClock(START);

    @Test
    void it_stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());
        assertThat(clock.advance(Duration.ofSeconds(1)))
                .isEqualTo(START.plusSeconds(1))
                .isEqualTo(clock.instant());
    }

    @Test
    void it_can_be_set_back_but_not_advanced_backwards() {
        clock.set(START.minusSeconds(60));

        assertThat(clock.instant()).isEqualTo(START.minusSeconds(60));
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START.minusSeconds(60));
    }

    @Test
    void it_tells_whole_microseconds_only() {
        assertThatThrownBy(() -> new SettableClock(START.plusNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.set(START.plusNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.advance(Duration.ofNanos(1_000))).isEqualTo(START.plusNanos(1_000));
    }
}
