package dev.edd.benchmarks.memory;

import dev.edd.domain.party.VerificationId;
import io.vavr.collection.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The least that a command does to what is stored: one entry, found by a random id, is read and replaced. A map of many entries is
 * slower at it than one of few, whoever made it: what is stored no longer fits the processor's caches. A command does it in two
 * maps.
 */
final class ReplacedEntry {
    private final VerificationId[] ids;
    private final SplittableRandom random = new SplittableRandom(20260302);
    private final Map<VerificationId, Long> changed;
    private HashMap<VerificationId, Long> replaced;

    ReplacedEntry(int size) {
        ids = new VerificationId[size];
        for (int at = 0; at < size; at++) {
            ids[at] = new VerificationId(new UUID(random.nextLong(), random.nextLong()));
        }
        changed = new java.util.HashMap<>();
        for (VerificationId id : ids) {
            changed.put(id, 0L);
        }
        replaced = HashMap.ofAll(changed);
    }

    /** In a map whose former state stays as it was, as the memory adapter's do. */
    void immutable() {
        VerificationId id = id();
        replaced = replaced.put(id, replaced.get(id).get() + 1);
    }

    /** In one that is changed in place, under its readers' eyes. */
    void mutable() {
        VerificationId id = id();
        changed.put(id, changed.getOrDefault(id, 0L) + 1);
    }

    private VerificationId id() {
        return new VerificationId(ids[random.nextInt(ids.length)].value());
    }
}
