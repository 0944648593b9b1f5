package dev.edd.ports.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.Id;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");
    private final IdGenerator ids = IdGenerator.version7(() -> now, new Random(7));

    @Test
    void ids_are_of_version_7_and_the_variant_of_the_rfc() {
        for (int i = 0; i < 1_000; i++) {
            UUID id = ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void ids_tell_the_millisecond_they_were_made_in() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void later_ids_sort_after_earlier_ones() {
        UUID earlier = ids.next();
        now = now.plusMillis(1);
        UUID later = ids.next();

        assertThat(Id.ORDER.compare(earlier, later)).isNegative();
    }
}
