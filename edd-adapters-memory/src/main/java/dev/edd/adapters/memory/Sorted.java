package dev.edd.adapters.memory;

import dev.edd.ports.store.Position;
import io.vavr.collection.HashMap;
import org.pcollections.TreePSet;

/** Indexes that keep sorted positions under a key, and no key without positions. */
final class Sorted {
    private Sorted() {}

    static <K> HashMap<K, TreePSet<Position>> added(HashMap<K, TreePSet<Position>> index, K key, Position position) {
        return index.put(key, index.getOrElse(key, TreePSet.empty()).plus(position));
    }

    static <K> HashMap<K, TreePSet<Position>> removed(HashMap<K, TreePSet<Position>> index, K key, Position position) {
        TreePSet<Position> rest = index.getOrElse(key, TreePSet.empty()).minus(position);
        return rest.isEmpty() ? index.remove(key) : index.put(key, rest);
    }
}
