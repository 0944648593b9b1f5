package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.ports.provider.IdGenerator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link IdGenerator} must do; a test class of one implements it with one method. */
public interface IdGeneratorConformance {
    /**
     * Gives the generator.
     *
     * @return a generator
     */
    IdGenerator ids();

    /** An id that comes twice is refused as one that is in use, at best. */
    @Test
    default void no_id_is_made_twice() {
        IdGenerator ids = ids();

        assertThat(Vector.fill(10_000, ids::next)).doesNotHaveDuplicates().doesNotContainNull();
    }

    /** Nodes have many threads. */
    @Test
    default void threads_that_ask_at_once_get_different_ids() {
        IdGenerator ids = ids();

        Seq<Vector<UUID>> made = Rendezvous.of(8, thread -> () -> Vector.fill(1_000, ids::next));

        assertThat(made.flatMap(each -> each)).hasSize(8_000).doesNotHaveDuplicates();
    }
}
