package dev.edd.architecture.hosts;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.ports.Storage;

/** Each of these names an adapter of this library where no host wires. */
@SuppressWarnings("unused")
public final class Bad {
    private Bad() {}

    static final class KeepsAMemory {
        void keep(MemoryStorage storage) {}
    }

    static final class MakesAMemory {
        Storage storage() {
            return MemoryStorage.create();
        }
    }

    static final class KeepsAVaultInMemory {
        void keep(MemoryVault vault) {}
    }

    static final class KeepsADatabase {
        void keep(JdbcStorage storage) {}
    }

    static final class KnowsADatabaseWhenItSeesOne {
        boolean isDurable(Storage storage) {
            return storage instanceof JdbcStorage;
        }
    }

    static final class KeepsAVaultInADatabase {
        void keep(JdbcVault vault) {}
    }

    static final class NamesTenantsAsAnAdapterDoes {
        void keep(TenantName tenant) {}
    }
}
