package dev.edd.examples.testing;

import dev.edd.testkit.conformance.DocumentVaultConformance;

class MemoryVaultConformanceTest implements DocumentVaultConformance, FreshVault {}
