package dev.edd.testkit.conformance;

import dev.edd.ports.Storage;

/** Where storages of one tenant stand: a folder, a schema, or nothing but the memory of a process. */
public interface StoragePlace {
    /**
     * Opens a storage there, as a process does that starts.
     *
     * @return a storage of the same tenant as all others of this place
     * @throws IllegalStateException when one is open and the adapter lets no second one in
     */
    Storage open();

    /** Ends every storage that was opened here, as their process does when it ends. */
    void close();
}
