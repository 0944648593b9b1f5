package dev.edd.adapters.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.ports.store.Reads;
import io.vavr.collection.Traversable;
import java.util.function.Function;

/** How many entries of the indexes a query looks at. */
final class Visits {
    private Visits() {}

    /** Whatever there is besides, a query costs what it finds. */
    static void areNoMoreAmongMany(MemoryStorage small, MemoryStorage large, Function<Reads, Traversable<?>> query) {
        long few = of(small, query);
        long many = of(large, query);

        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(2 * few);
    }

    private static long of(MemoryStorage storage, Function<Reads, Traversable<?>> query) {
        long before = storage.visits();
        boolean found = storage.unitOfWork().read(reads -> !query.apply(reads).isEmpty());
        assertThat(found).as("a query that finds nothing costs nothing").isTrue();
        return storage.visits() - before;
    }
}
