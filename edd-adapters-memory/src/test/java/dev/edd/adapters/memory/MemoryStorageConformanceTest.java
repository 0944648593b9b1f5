package dev.edd.adapters.memory;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageConformance;

class MemoryStorageConformanceTest implements StorageConformance {
    @Override
    public Storage fresh() {
        return MemoryStorage.create();
    }
}
