package dev.edd.adapters.memory;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.AdapterConformance;
import dev.edd.testkit.conformance.Capability;
import dev.edd.testkit.conformance.CapabilityConformance;
import dev.edd.testkit.conformance.Port;
import dev.edd.testkit.conformance.StorageConformance;
import dev.edd.testkit.conformance.StoragePlace;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

class MemoryStorageConformanceTest implements AdapterConformance, StorageConformance, CapabilityConformance {
    @Override
    public Set<Port> ports() {
        return HashSet.of(Port.STORAGE);
    }

    @Override
    public Storage fresh() {
        return MemoryStorage.create();
    }

    @Override
    public Set<Capability> capabilities() {
        return HashSet.empty();
    }

    /** No place at all: whoever opens gets a storage of its own. */
    @Override
    public StoragePlace place() {
        return new StoragePlace() {
            @Override
            public Storage open() {
                return MemoryStorage.create();
            }

            @Override
            public void close() {
                // it is gone with whoever held it
            }
        };
    }
}
