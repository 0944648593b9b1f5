package dev.edd.testkit.conformance;

import dev.edd.ports.provider.DocumentVault;

/** All that the author of a vault supplies. */
public interface DocumentVaultFixture {
    /**
     * Makes a vault.
     *
     * @return a vault that keeps nothing and shares nothing with the ones before; for a database, a new tenant will do
     */
    DocumentVault freshVault();
}
