package dev.edd.testkit.conformance;

import dev.edd.ports.Storage;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.function.Supplier;

/**
 * Runs the suites on whatever storage is under suspicion, through the entry that authors use. Not found by the build, since
 * its name does not end in Test.
 */
class Suspect implements AdapterConformance, StorageConformance, CapabilityConformance {
    /** The engines make the instance, so the storage cannot be handed to a constructor. */
    static volatile Supplier<Storage> supplier = ReferenceStorage::new;

    @Override
    public Set<Port> ports() {
        return HashSet.of(Port.STORAGE);
    }

    @Override
    public Storage fresh() {
        return supplier.get();
    }

    @Override
    public Set<Capability> capabilities() {
        return HashSet.empty();
    }

    /** Memory: whoever opens gets a storage of its own, and nothing outlives it. */
    @Override
    public StoragePlace place() {
        return new StoragePlace() {
            @Override
            public Storage open() {
                return supplier.get();
            }

            @Override
            public void close() {
                // what is in memory is forgotten with the storage
            }
        };
    }
}
