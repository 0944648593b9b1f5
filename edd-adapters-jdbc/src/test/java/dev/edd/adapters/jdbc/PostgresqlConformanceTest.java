package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import dev.edd.testkit.conformance.AdapterConformance;
import dev.edd.testkit.conformance.Capability;
import dev.edd.testkit.conformance.CapabilityConformance;
import dev.edd.testkit.conformance.Port;
import dev.edd.testkit.conformance.StorageConformance;
import dev.edd.testkit.conformance.StoragePlace;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

class PostgresqlConformanceTest implements AdapterConformance, StorageConformance, CapabilityConformance {
    @Override
    public Set<Port> ports() {
        return HashSet.of(Port.STORAGE);
    }

    @Override
    public Storage fresh() {
        return JdbcStorage.owning(Database.POSTGRESQL.shared(), Database.freshTenant());
    }

    @Override
    public Set<Capability> capabilities() {
        return HashSet.of(Capability.DURABLE, Capability.SHARED);
    }

    @Override
    public StoragePlace place() {
        return new TenantPlace(Database.POSTGRESQL);
    }
}
