package dev.edd.examples.testing.files;

import dev.edd.ports.Storage;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.testkit.conformance.AdapterConformance;
import dev.edd.testkit.conformance.Capability;
import dev.edd.testkit.conformance.CapabilityConformance;
import dev.edd.testkit.conformance.DocumentVaultConformance;
import dev.edd.testkit.conformance.Port;
import dev.edd.testkit.conformance.StorageConformance;
import dev.edd.testkit.conformance.StoragePlace;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** The toy does all that an adapter must; what it declares is all that an author has to write. */
class FileConformanceTest
        implements AdapterConformance, StorageConformance, CapabilityConformance, DocumentVaultConformance {
    @Override
    public Set<Port> ports() {
        return HashSet.of(Port.STORAGE, Port.DOCUMENT_VAULT);
    }

    @Override
    public Storage fresh() {
        return new FilePlace().open();
    }

    @Override
    public Set<Capability> capabilities() {
        return HashSet.of(Capability.DURABLE);
    }

    @Override
    public StoragePlace place() {
        return new FilePlace();
    }

    @Override
    public DocumentVault freshVault() {
        return new FilePlace().vault();
    }
}
