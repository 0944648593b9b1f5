package dev.edd.examples.testing;

import dev.edd.adapters.memory.MemoryVault;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.testkit.conformance.DocumentVaultFixture;

/** The host's vault, empty for each test. */
public interface FreshVault extends DocumentVaultFixture {
    @Override
    default DocumentVault freshVault() {
        return MemoryVault.create();
    }
}
