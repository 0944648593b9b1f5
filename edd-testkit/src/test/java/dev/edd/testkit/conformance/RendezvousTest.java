package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RendezvousTest {
    private static final int RACERS = 8;

    @Test
    void every_answer_is_collected_in_order() {
        assertThat(Rendezvous.of(RACERS, racer -> () -> racer)).containsExactlyElementsOf(Vector.range(0, RACERS));
    }

    @Test
    void nobody_runs_on_when_a_race_has_failed() {
        for (int round = 0; round < 100; round++) {
            AtomicInteger ended = new AtomicInteger();
            assertThatThrownBy(() -> Rendezvous.of(RACERS, racer -> () -> {
                        if (racer == 0) {
                            throw new IllegalStateException("the first of them fails");
                        }
                        return ended.incrementAndGet();
                    }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("the first of them fails");

            assertThat(ended).hasValue(RACERS - 1);
        }
    }
}
