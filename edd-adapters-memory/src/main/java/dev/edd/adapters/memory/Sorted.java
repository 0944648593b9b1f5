package dev.edd.adapters.memory;

import dev.edd.ports.store.Position;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePSet;

/** Indexes that keep sorted positions under a key, and no key without positions. */
final class Sorted {
    private Sorted() {}

    /** The index with a position under another key than before; the same index when the key stays, which costs nothing. */
    static <K> HashMap<K, TreePSet<Position>> moved(
            HashMap<K, TreePSet<Position>> index, Option<K> from, Option<K> to, Position position) {
        if (from.equals(to)) {
            return index;
        }
        HashMap<K, TreePSet<Position>> without =
                from.map(key -> removed(index, key, position)).getOrElse(index);
        return to.map(key -> without.put(
                        key, without.getOrElse(key, TreePSet.empty()).plus(position)))
                .getOrElse(without);
    }

    /** The index with something at another place than before; the same index when it stays where it is. */
    static <P> TreePSet<P> moved(TreePSet<P> index, Option<P> from, Option<P> to) {
        if (from.equals(to)) {
            return index;
        }
        TreePSet<P> without = from.map(index::minus).getOrElse(index);
        return to.map(without::plus).getOrElse(without);
    }

    private static <K> HashMap<K, TreePSet<Position>> removed(
            HashMap<K, TreePSet<Position>> index, K key, Position position) {
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
