package dev.edd.examples.testing;

import dev.edd.testkit.conformance.StorageConformance;

class MemoryConformanceTest implements StorageConformance, FreshMemory {}
