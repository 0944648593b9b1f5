package dev.edd.testkit.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.Id;
import io.vavr.collection.Vector;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SequentialIdsTest {
    @Test
    void every_run_makes_the_same_ids() {
        assertThat(made(new SequentialIds())).containsExactlyElementsOf(made(new SequentialIds()));
    }

    @Test
    void ids_are_of_version_7_and_each_sorts_after_the_one_before() {
        Vector<UUID> ids = made(new SequentialIds());

        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2).doesNotHaveDuplicates();
        assertThat(ids.sorted(Id.ORDER)).isEqualTo(ids);
    }

    private static Vector<UUID> made(SequentialIds ids) {
        return Vector.fill(1_000, ids::next);
    }
}
