package dev.edd.testkit.conformance;

import dev.edd.ports.Storage;
import java.util.function.Supplier;

/** Runs the suites on whatever storage is under suspicion. Not found by the build, since its name does not end in Test. */
class Suspect implements StorageConformance {
    /** The engines make the instance, so the storage cannot be handed to a constructor. */
    static volatile Supplier<Storage> supplier = ReferenceStorage::new;

    @Override
    public Storage fresh() {
        return supplier.get();
    }
}
