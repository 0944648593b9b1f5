package dev.edd.host.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.testkit.doubles.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Repeated repeated = new Repeated(clock);

    @Test
    void what_is_said_again_and_again_is_news_once_an_hour() {
        assertThat(repeated.isNews("a")).isTrue();
        assertThat(repeated.isNews("b")).isTrue();
        assertThat(repeated.isNews("a")).isFalse();

        clock.advance(Repeated.PAUSE.minusSeconds(1));
        assertThat(repeated.isNews("a")).isFalse();
        clock.advance(Repeated.PAUSE);
        assertThat(repeated.isNews("a")).isTrue();
        assertThat(repeated.isNews("a")).isFalse();
    }

    @Test
    void no_more_is_remembered_than_there_is_room_for() {
        for (int number = 0; number <= Repeated.MOST; number++) {
            assertThat(repeated.isNews("a" + number)).isTrue();
        }

        assertThat(repeated.isNews("a" + Repeated.MOST)).isFalse();
        assertThat(repeated.isNews("a0")).as("said longest ago, and forgotten").isTrue();
    }
}
