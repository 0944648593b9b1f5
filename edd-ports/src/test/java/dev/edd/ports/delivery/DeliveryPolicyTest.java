package dev.edd.ports.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTest {
    private final DeliveryPolicy twoRetries =
            new DeliveryPolicy(Duration.ofMinutes(1), Vector.of(Duration.ofSeconds(1), Duration.ofSeconds(5)));

    @Test
    void each_failure_waits_as_the_list_says_and_the_last_one_parks() {
        assertThat(twoRetries.attempts()).isEqualTo(3);
        assertThat(twoRetries.waitAfter(1)).isEqualTo(Option.some(Duration.ofSeconds(1)));
        assertThat(twoRetries.waitAfter(2)).isEqualTo(Option.some(Duration.ofSeconds(5)));
        assertThat(twoRetries.waitAfter(3)).isEqualTo(Option.none());
    }

    @Test
    void a_wait_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeliveryPolicy(Duration.ofMinutes(1), Vector.of(Duration.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryPolicy(Duration.ofNanos(1), Vector.empty()));
    }
}
