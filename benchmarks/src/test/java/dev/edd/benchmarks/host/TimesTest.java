package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void half_of_the_calls_and_99_of_a_hundred_are_within_their_times() {
        Times hundred = new Times(
                1,
                LongStream.rangeClosed(1, 100)
                        .map(each -> (101 - each) * MILLISECOND)
                        .toArray());

        assertThat(hundred.within(0.5)).isEqualTo(50);
        assertThat(hundred.within(0.99)).isEqualTo(99);
        assertThat(hundred.within(1)).isEqualTo(100);
    }

    @Test
    void the_calls_of_several_rounds_are_looked_at_as_one() {
        Times fast = new Times(1, new long[] {MILLISECOND, MILLISECOND, MILLISECOND});
        Times slow = new Times(1, new long[] {9 * MILLISECOND});

        assertThat(Times.within(List.of(fast, slow), 0.75)).isEqualTo(1);
        assertThat(Times.within(List.of(slow, fast), 0.76)).isEqualTo(9);
    }

    @Test
    void a_rate_is_of_the_whole_round() {
        assertThat(new Times(2_000 * MILLISECOND, new long[5]).callsASecond()).isEqualTo(2.5);
    }
}
