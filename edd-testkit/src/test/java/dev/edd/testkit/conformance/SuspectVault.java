package dev.edd.testkit.conformance;

import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.function.Supplier;

/** Runs the suite on whatever vault is under suspicion. Not found by the build, as {@link Suspect}. */
class SuspectVault implements AdapterConformance, DocumentVaultConformance {
    /** The engine makes the instance, so the vault cannot be handed to a constructor. */
    static volatile Supplier<DocumentVault> supplier = ReferenceVault::new;

    @Override
    public Set<Port> ports() {
        return HashSet.of(Port.DOCUMENT_VAULT);
    }

    @Override
    public DocumentVault freshVault() {
        return supplier.get();
    }
}
