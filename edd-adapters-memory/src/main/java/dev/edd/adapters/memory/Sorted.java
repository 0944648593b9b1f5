package dev.edd.adapters.memory;

import dev.edd.ports.store.Position;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
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

    static <K> Seq<TreePSet<Position>> under(HashMap<K, TreePSet<Position>> index, Set<K> keys) {
        return keys.toVector().flatMap(index::get);
    }

    /** What stands at an instant or before it, the earliest first. */
    static Seq<UUID> until(TreePSet<Position> index, Instant at, int most, LongAdder visits) {
        Vector<UUID> due = Vector.empty();
        for (Position next : index) {
            visits.increment();
            if (due.size() == most || next.createdAt().isAfter(at)) {
                break;
            }
            due = due.append(next.id());
        }
        return due;
    }
}
