package dev.edd.testkit.conformance;

import dev.edd.ports.Storage;

/**
 * All that the author of an adapter supplies. Adapters may not differ in anything that the suites look at, so there is
 * nothing else to declare.
 */
public interface StorageFixture {
    /**
     * Makes a storage.
     *
     * @return a storage that holds nothing and shares nothing with the ones before; for a database, a new tenant will do
     */
    Storage fresh();
}
