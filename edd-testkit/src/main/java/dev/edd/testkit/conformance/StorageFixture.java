package dev.edd.testkit.conformance;

import dev.edd.ports.Storage;

/**
 * All that the author of a storage supplies for {@link StorageConformance}. Storages may not differ in anything that these
 * suites look at, so there is nothing to declare; where they may differ is in {@link Capability}.
 */
public interface StorageFixture {
    /**
     * Makes a storage.
     *
     * @return a storage that holds nothing and shares nothing with the ones before; for a database, a new tenant will do
     */
    Storage fresh();
}
