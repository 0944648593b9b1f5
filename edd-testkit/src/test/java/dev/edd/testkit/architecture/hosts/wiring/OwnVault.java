package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.provider.DocumentVault;

/** A vault of the host's own, as far as it is named. */
public interface OwnVault extends DocumentVault {}
