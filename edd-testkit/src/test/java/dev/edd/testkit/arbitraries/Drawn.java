package dev.edd.testkit.arbitraries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;

/**
 * An edge of a value, and how often what jqwik finds for its type is there.
 *
 * @param <T> the value
 * @param name what the edge is called
 * @param type what jqwik is asked for
 * @param isThere whether a value is at the edge
 */
record Drawn<T>(String name, Class<T> type, Predicate<T> isThere) {
    /** As many as the build tries each property. */
    static final int TRIES = 1_000;

    private static final long SEED = 20_260_101;
    private static final Map<Class<?>, List<?>> VALUES = new HashMap<>();

    /** How many of the ordinary tries are at the edge. */
    long times() {
        return values().stream().filter(isThere).count();
    }

    private List<T> values() {
        return VALUES.computeIfAbsent(type, each -> drawn()).stream()
                .map(type::cast)
                .toList();
    }

    private List<T> drawn() {
        RandomGenerator<T> generator = Arbitraries.<T>defaultFor(type).generator(TRIES, true);
        Random random = new Random(SEED);
        List<T> values = new ArrayList<>(TRIES);
        for (int n = 0; n < TRIES; n++) {
            values.add(generator.next(random).value());
        }
        return values;
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + name;
    }
}
