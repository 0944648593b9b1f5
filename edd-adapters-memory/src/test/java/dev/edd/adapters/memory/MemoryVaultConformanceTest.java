package dev.edd.adapters.memory;

import dev.edd.ports.provider.DocumentVault;
import dev.edd.testkit.conformance.DocumentVaultConformance;

class MemoryVaultConformanceTest implements DocumentVaultConformance {
    @Override
    public DocumentVault freshVault() {
        return MemoryVault.create();
    }
}
