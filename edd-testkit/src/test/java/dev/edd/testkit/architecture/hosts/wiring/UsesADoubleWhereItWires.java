package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.testkit.doubles.SettableClock;

/** A double is no product, also where a host wires. */
public record UsesADoubleWhereItWires(SettableClock clock) {}
