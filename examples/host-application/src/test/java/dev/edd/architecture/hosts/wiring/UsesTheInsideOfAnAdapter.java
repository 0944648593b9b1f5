package dev.edd.architecture.hosts.wiring;

import dev.edd.adapters.jdbc.format.UnreadableFormatException;

/** What an adapter does not export changes with every release, also for who wires. */
public record UsesTheInsideOfAnAdapter(UnreadableFormatException failure) {}
