package dev.edd.host.tenant;

import dev.edd.host.tenant.database.Storages;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The tenants that the configured keys name, all in one database, each with a storage and a facade of its own: no query can
 * cross them.
 */
@Component
public final class Tenants {
    private final Map<String, Tenant> byName;

    Tenants(
            HostSettings settings,
            Storages storages,
            Surroundings surroundings,
            CustomerNotifiers customers,
            InstantSource clock) {
        byName = Vector.ofAll(settings.keys())
                .map(HostSettings.ApiKey::tenant)
                .distinct()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (tenants, name) -> tenants.put(
                                name,
                                new Tenant(
                                        name,
                                        storages.of(name),
                                        storages.vaultOf(name),
                                        surroundings,
                                        customers.of(name),
                                        clock)));
    }

    /**
     * All tenants.
     *
     * @return in the order of the configuration
     */
    public Seq<Tenant> all() {
        return byName.values().toVector();
    }

    /**
     * The tenant of that name.
     *
     * @param name a name that the configuration has
     * @return the tenant
     */
    public Tenant named(String name) {
        return byName.get(name).getOrElseThrow(() -> new IllegalArgumentException("no tenant of that name"));
    }
}
