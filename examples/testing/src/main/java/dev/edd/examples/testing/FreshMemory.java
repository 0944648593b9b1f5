package dev.edd.examples.testing;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.StorageFixture;

/** The host's storage, empty for each test. */
public interface FreshMemory extends StorageFixture {
    @Override
    default Storage fresh() {
        return MemoryStorage.create();
    }
}
