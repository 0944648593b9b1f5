package dev.edd.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.host.wire.errors.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoClockTest {
    @Test
    void the_clock_is_as_far_ahead_as_all_advances_together() {
        DemoClock clock = new DemoClock(FreshDemoTables.create());

        clock.advance(Duration.ofHours(24));
        clock.advance(Duration.ofMinutes(1));

        assertThat(Duration.between(Storable.truncated(Instant.now()), clock.instant()))
                .isBetween(
                        Duration.ofHours(24).plusMinutes(1),
                        Duration.ofHours(24).plusMinutes(2));
    }

    @Test
    void a_clock_that_is_started_again_goes_on_where_it_was() {
        DemoTables tables = FreshDemoTables.create();
        DemoClock before = new DemoClock(tables);
        before.advance(Duration.ofHours(24));
        before.advance(Duration.ofHours(1));
        Instant last = before.instant();

        DemoClock after = new DemoClock(tables);

        assertThat(after.instant()).isBetween(last, last.plusSeconds(60));
        after.advance(Duration.ofHours(1));
        assertThat(new DemoClock(tables).instant())
                .isBetween(
                        last.plus(Duration.ofHours(1)),
                        last.plus(Duration.ofHours(1)).plusSeconds(60));
    }

    @Test
    void a_clock_that_is_behind_another_on_the_same_tables_does_not_turn_them_back() {
        DemoTables tables = FreshDemoTables.create();
        DemoClock behind = new DemoClock(tables);
        new DemoClock(tables).advance(Duration.ofDays(30));

        behind.advance(Duration.ofDays(1));

        assertThat(tables.ahead()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void the_clock_tells_whole_microseconds_however_it_was_moved() {
        DemoClock clock = new DemoClock(FreshDemoTables.create());

        clock.advance(Duration.ofNanos(1));

        Instant now = clock.instant();
        assertThat(now).isEqualTo(Storable.truncated(now));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void the_clock_is_never_moved_back_nor_out_of_alifetime(Duration by) {
        DemoClock clock = new DemoClock(FreshDemoTables.create());
        Instant before = clock.instant();

        assertThatThrownBy(() -> clock.advance(by)).isInstanceOf(Refused.class);

        assertThat(clock.instant()).isBetween(before, before.plusSeconds(60));
    }

    static Stream<Duration> impossible() {
        return Stream.of(
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofDays(36_501));
    }

    @Test
    void many_small_advances_lead_no_farther_than_one() {
        DemoClock clock = new DemoClock(FreshDemoTables.create());
        clock.advance(Duration.ofDays(36_500));

        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(1))).isInstanceOf(Refused.class);
    }
}
