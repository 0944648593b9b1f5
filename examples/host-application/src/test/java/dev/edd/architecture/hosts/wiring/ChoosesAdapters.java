package dev.edd.architecture.hosts.wiring;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;

/** Where a host wires, adapters are named. */
public record ChoosesAdapters(
        JdbcStorage database, JdbcVault databaseVault, MemoryStorage memory, MemoryVault memoryVault) {}
